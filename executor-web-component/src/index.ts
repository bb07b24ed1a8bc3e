export * from '@chat-executor/executor';
export * from '@chat-executor/executor/control';
export type {
  CreateProvider,
  Fallback,
  Provider,
  ProviderCall,
  ProviderKind,
  ProviderRegistry,
  ProviderSettings,
} from '@chat-executor/executor/providers';

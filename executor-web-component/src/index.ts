export type {
  Admission,
  BackendSettings,
  ConnectionError,
  ConnectionState,
  Executor,
  ExecutorErrorDetails,
  ExecutorEventMap,
  ExecutorOptions,
  ExecutorState,
  ExecutorView,
  Limits,
  PolicyCall,
  ProviderState,
  Question,
  Receipt,
  RequestPolicy,
  RequestState,
  ShownError,
} from '@chat-executor/executor';
export {
  createExecutor,
  DEFAULT_LIMITS,
  ExecutorError,
  RequestEndEvent,
  RequestStartEvent,
  StateChangeEvent,
} from '@chat-executor/executor';
export type { Budget, DailyLimits, OwnPrice, PolicyParts, UsageLedger, UsageRow } from '@chat-executor/executor/control';
export { countUsage, createPolicy, MemoryLedger, permitModels } from '@chat-executor/executor/control';
export type {
  CreateProvider,
  Fallback,
  Provider,
  ProviderCall,
  ProviderKind,
  ProviderRegistry,
  ProviderSettings,
} from '@chat-executor/executor/providers';

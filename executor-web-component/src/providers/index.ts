export type { DownloadOptions, StoreOptions } from '@chat-executor/executor/page-models';
export { downloadBuiltInModel, listModelFiles, removeModelFile, storeModelFile } from '@chat-executor/executor/page-models';
export type {
  CreateProvider,
  DiscoverOptions,
  Fallback,
  LocalServer,
  PageAccess,
  PresetTexts,
  Provider,
  ProviderCall,
  ProviderKind,
  ProviderPreset,
  ProviderRegistry,
  ProviderSettings,
} from '@chat-executor/executor/providers';
export { discoverLocalServers, IN_PAGE_PRESETS, PROVIDER_PRESETS, PROVIDER_REGISTRY } from '@chat-executor/executor/providers';

export { type DownloadOptions, downloadBuiltInModel } from './built-in/download-built-in-model.ts';
export { type DiscoverOptions, discoverLocalServers, type LocalServer } from './discover-local-servers.ts';
export { IN_PAGE_PRESETS, type PageAccess, PROVIDER_PRESETS, type PresetText, type ProviderPreset } from './presets.ts';
export type { CreateProvider, Fallback, Provider, ProviderCall, ProviderKind, ProviderRegistry, ProviderSettings } from './provider.ts';
export { PROVIDER_REGISTRY } from './registry.ts';
export { listModelFiles, removeModelFile, type StoreOptions, storeModelFile } from './wllama/model-files.ts';

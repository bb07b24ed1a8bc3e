export { type DiscoverOptions, discoverLocalServers, type LocalServer } from './discover-local-servers.ts';
export { type PageAccess, PROVIDER_PRESETS, type PresetText, type ProviderPreset } from './presets.ts';
export type { CreateProvider, Provider, ProviderCall, ProviderKind, ProviderRegistry, ProviderSettings } from './provider.ts';
export { PROVIDER_REGISTRY } from './registry.ts';

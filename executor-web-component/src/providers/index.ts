export type { CreateProvider, Provider, ProviderCall, ProviderKind, ProviderRegistry, ProviderSettings } from './provider.ts';
export { PROVIDER_REGISTRY } from './registry.ts';

export { type DiscoverOptions, discoverLocalServers, type LocalServer } from './discover-local-servers.ts';
export { checkKey } from './http/check-key.ts';
export { findHeaderProblem, type HeaderProblem } from './http/custom-headers.ts';
export { listFixedFields } from './http/extra-body.ts';
export {
  IN_PAGE_PRESETS,
  type KeySignIn,
  type PageAccess,
  PROVIDER_PRESETS,
  type PresetGroup,
  type ProviderPreset,
} from './presets.ts';
export type { PresetTexts } from './presets-en.ts';
export type {
  CreateProvider,
  Fallback,
  FetchImage,
  ListedModel,
  ModelAlias,
  Provider,
  ProviderCall,
  ProviderKind,
  ProviderRegistry,
  ProviderSettings,
} from './provider.ts';
export { PROVIDER_REGISTRY } from './registry.ts';

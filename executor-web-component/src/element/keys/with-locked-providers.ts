import { PROVIDER_REGISTRY, type ProviderRegistry } from '@chat-executor/executor/providers';
import type { StoreHost } from '../settings/page-settings-store.ts';
import { LOCKED_KIND } from '../settings/stored-settings.ts';

/** The kinds of providers, and the kind of those whose key is locked in the store of an element. */
export function withLockedProviders(host: StoreHost): ProviderRegistry {
  const load = async () => (await import('./locked-provider.ts')).createLockedProvider(host);
  return new Map(PROVIDER_REGISTRY).set(LOCKED_KIND, { kind: LOCKED_KIND, load });
}

import { expect, vi } from 'vitest';
import type { ListedModel, Provider, ProviderCall, ProviderRegistry, ProviderSettings } from '../../providers/provider.ts';
import { DEFAULT_LIMITS } from '../limits.ts';
import { ModelCatalog } from '../model-catalog.ts';
// Loaded before the clock is faked.
import '../secrets/mask-provider.ts';

/** How a provider lists its models. */
export type Listing = (call: ProviderCall) => Promise<readonly ListedModel[]>;

/** A catalog of providers that list the given models, by provider id. */
export function makeCatalog(listings: Readonly<Record<string, Listing>>) {
  const create = ({ id }: ProviderSettings): Provider => ({
    listModels: (call) => (listings[id] as Listing)(call),
    stream: () => expect.unreachable(),
    complete: () => expect.unreachable(),
  });
  const registry: ProviderRegistry = new Map([
    ['listed', { kind: 'listed', load: async () => create }],
    ['missing', { kind: 'missing', load: () => Promise.reject(new TypeError('Failed to fetch dynamically imported module')) }],
  ]);
  const onChange = vi.fn();
  const catalog = new ModelCatalog(registry, { limits: DEFAULT_LIMITS }, onChange);
  const offered = () => catalog.models.map(({ id }) => id);
  return { catalog, offered, onChange };
}

/** The settings of a provider. */
export const settings = (id: string, rest: Partial<ProviderSettings> = {}): ProviderSettings => ({
  id,
  kind: 'listed',
  name: id,
  baseUrl: 'http://127.0.0.1:9/v1',
  ...rest,
});
/** A provider with these models. */
export const list =
  (...ids: string[]): Listing =>
  async () =>
    ids.map((id) => ({ id }));
/** A provider that does not answer. */
export const hang: Listing = () => new Promise(() => undefined);
/** A signal that never aborts. */
export const never = new AbortController().signal;
/** Lets everything that is due happen. */
export const settle = () => vi.advanceTimersByTimeAsync(0);

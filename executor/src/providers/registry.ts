import type { LOAD_PROVIDER } from './load-provider.ts';
import type { ProviderKind, ProviderRegistry } from './provider.ts';

/** A kind of provider. Bundles for pages have `load-provider.ts` in the chunk of the model catalog, which is loaded before it. */
function defineKind(kind: keyof typeof LOAD_PROVIDER, inPage?: true): [string, ProviderKind] {
  const load = async () => (await import('./load-provider.ts')).LOAD_PROVIDER[kind]();
  return [kind, { kind, load, ...(inPage && { inPage }) }];
}

/** All provider kinds of this package. The code of a kind loads on first use. */
export const PROVIDER_REGISTRY: ProviderRegistry = new Map([
  defineKind('openai-compatible'),
  defineKind('openai-responses'),
  defineKind('anthropic'),
  defineKind('gemini'),
  defineKind('ollama'),
  defineKind('built-in', true),
  defineKind('wllama', true),
]);

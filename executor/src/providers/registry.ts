import type { CreateProvider, ProviderKind, ProviderRegistry } from './provider.ts';

/** Adds retries to a network provider. */
async function retrying(create: Promise<CreateProvider>): Promise<CreateProvider> {
  const [{ withRetries }, once] = await Promise.all([import('./retry/with-retries.ts'), create]);
  return withRetries(once);
}

const KINDS: readonly ProviderKind[] = [
  {
    kind: 'openai-compatible',
    load: () => retrying(import('./openai-compatible/openai-compatible-provider.ts').then((file) => file.createOpenAiCompatibleProvider)),
  },
  {
    kind: 'openai-responses',
    load: () => retrying(import('./openai-responses/openai-responses-provider.ts').then((file) => file.createOpenAiResponsesProvider)),
  },
  { kind: 'anthropic', load: () => retrying(import('./anthropic/anthropic-provider.ts').then((file) => file.createAnthropicProvider)) },
  { kind: 'gemini', load: () => retrying(import('./gemini/gemini-provider.ts').then((file) => file.createGeminiProvider)) },
  { kind: 'ollama', load: () => retrying(import('./ollama/ollama-provider.ts').then((file) => file.createOllamaProvider)) },
  { kind: 'built-in', inPage: true, load: async () => (await import('./built-in/built-in-provider.ts')).createBuiltInProvider },
  { kind: 'wllama', inPage: true, load: async () => (await import('./wllama/wllama-provider.ts')).createWllamaProvider },
];

/** All provider kinds of this package. The code of a kind loads on first use. */
export const PROVIDER_REGISTRY: ProviderRegistry = new Map(KINDS.map((kind) => [kind.kind, kind]));

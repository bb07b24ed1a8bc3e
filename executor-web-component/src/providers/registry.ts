import type { ProviderKind, ProviderRegistry } from './provider.ts';

const KINDS: readonly ProviderKind[] = [
  {
    kind: 'openai-compatible',
    load: async () => (await import('./openai-compatible/openai-compatible-provider.ts')).createOpenAiCompatibleProvider,
  },
  { kind: 'anthropic', load: async () => (await import('./anthropic/anthropic-provider.ts')).createAnthropicProvider },
  { kind: 'gemini', load: async () => (await import('./gemini/gemini-provider.ts')).createGeminiProvider },
  { kind: 'ollama', load: async () => (await import('./ollama/ollama-provider.ts')).createOllamaProvider },
];

/** Every kind of provider of this package. The code of a kind is loaded when it is first used. */
export const PROVIDER_REGISTRY: ProviderRegistry = new Map(KINDS.map((kind) => [kind.kind, kind]));

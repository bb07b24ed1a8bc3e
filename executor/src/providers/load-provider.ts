import type { CreateProvider } from './provider.ts';

/** Loads the code of each kind of provider, each of them separately. */
export const LOAD_PROVIDER = {
  'openai-compatible': () =>
    retrying(import('./openai-compatible/openai-compatible-provider.ts').then((file) => file.createOpenAiCompatibleProvider)),
  'openai-responses': () =>
    retrying(import('./openai-responses/openai-responses-provider.ts').then((file) => file.createOpenAiResponsesProvider)),
  anthropic: () => retrying(import('./anthropic/anthropic-provider.ts').then((file) => file.createAnthropicProvider)),
  gemini: () => retrying(import('./gemini/gemini-provider.ts').then((file) => file.createGeminiProvider)),
  ollama: () => retrying(import('./ollama/ollama-provider.ts').then((file) => file.createOllamaProvider)),
  'built-in': async () => (await import('./built-in/built-in-provider.ts')).createBuiltInProvider,
  wllama: async () => (await import('./wllama/wllama-provider.ts')).createWllamaProvider,
} as const satisfies Readonly<Record<string, () => Promise<CreateProvider>>>;

/** Adds retries to a network provider. */
async function retrying(create: Promise<CreateProvider>): Promise<CreateProvider> {
  const [{ withRetries }, once] = await Promise.all([import('./retry/with-retries.ts'), create]);
  return withRetries(once);
}

import type { HttpProviderSteps } from '../providers/http/http-provider.ts';

/** The HTTP steps of each kind of provider. A test compares it with the provider registry. */
const STEPS: Readonly<Record<string, () => Promise<HttpProviderSteps>>> = {
  'openai-compatible': async () => (await import('../providers/openai-compatible/openai-compatible-provider.ts')).OPENAI_COMPATIBLE_STEPS,
  'openai-responses': async () => (await import('../providers/openai-responses/openai-responses-provider.ts')).OPENAI_RESPONSES_STEPS,
  anthropic: async () => (await import('../providers/anthropic/anthropic-provider.ts')).ANTHROPIC_STEPS,
  gemini: async () => (await import('../providers/gemini/gemini-provider.ts')).GEMINI_STEPS,
  ollama: async () => (await import('../providers/ollama/ollama-provider.ts')).OLLAMA_STEPS,
};

/** The HTTP steps of a kind; undefined for models inside the page and unknown kinds. */
export async function loadSteps(kind: string): Promise<HttpProviderSteps | undefined> {
  return Object.hasOwn(STEPS, kind) ? await STEPS[kind]?.() : undefined;
}

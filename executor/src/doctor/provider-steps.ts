import type { HttpProviderSteps } from '../providers/http/http-provider.ts';

/** How each kind of provider over HTTP is called. A test holds it against the registry of the providers. */
const STEPS: Readonly<Record<string, () => Promise<HttpProviderSteps>>> = {
  'openai-compatible': async () => (await import('../providers/openai-compatible/openai-compatible-provider.ts')).OPENAI_COMPATIBLE_STEPS,
  anthropic: async () => (await import('../providers/anthropic/anthropic-provider.ts')).ANTHROPIC_STEPS,
  gemini: async () => (await import('../providers/gemini/gemini-provider.ts')).GEMINI_STEPS,
  ollama: async () => (await import('../providers/ollama/ollama-provider.ts')).OLLAMA_STEPS,
};

/** The steps of a kind; undefined for a model inside the page, or a kind that is not known. */
export async function loadSteps(kind: string): Promise<HttpProviderSteps | undefined> {
  return Object.hasOwn(STEPS, kind) ? await STEPS[kind]?.() : undefined;
}

import { PROVIDER_REGISTRY, type ProviderRegistry } from '@chat-executor/executor/providers';
import { createAiSdkKind } from '../ai-sdk/ai-sdk-kind.ts';
import { AI_SDK } from '../ai-sdk/ai-sdk-settings.ts';

const KINDS = [...PROVIDER_REGISTRY].filter(([, { inPage }]) => !inPage);

/** The names of the kinds of providers of this program: all that do not need a web page, and packages of the AI SDK. */
export const PROVIDER_KINDS: readonly string[] = [...KINDS.map(([kind]) => kind), AI_SDK];

/** The kinds in {@link PROVIDER_KINDS}, with the `fetch` that packages of the AI SDK use. */
export function createProgramRegistry(fetch?: typeof globalThis.fetch): ProviderRegistry {
  return new Map([...KINDS, [AI_SDK, createAiSdkKind(fetch)]]);
}

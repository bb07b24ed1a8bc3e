import { PROVIDER_REGISTRY, type ProviderRegistry } from '@chat-executor/executor/providers';
import { AI_SDK_KIND } from '../ai-sdk/ai-sdk-kind.ts';

/** The kinds of providers of this program: all that do not need a web page, and packages of the AI SDK. */
export const PROGRAM_REGISTRY: ProviderRegistry = new Map([
  ...[...PROVIDER_REGISTRY].filter(([, { inPage }]) => !inPage),
  [AI_SDK_KIND.kind, AI_SDK_KIND],
]);

/** The names of the kinds in {@link PROGRAM_REGISTRY}. */
export const PROVIDER_KINDS: readonly string[] = [...PROGRAM_REGISTRY.keys()];

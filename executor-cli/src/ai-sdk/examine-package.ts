import { ExecutorError } from '@chat-executor/executor';
import type { Finding } from '@chat-executor/executor/doctor';
import type { ProviderSettings } from '@chat-executor/executor/providers';
import { createAiSdkKind } from './ai-sdk-kind.ts';

/** The finding of the check-up about a package of the AI SDK, in words. */
export type PackageFinding = Pick<Finding, 'tone' | 'seen' | 'facts'> & {
  readonly probe: 'package';
  readonly code: 'package-loads' | 'package-fails';
  readonly sentence: string;
  /** Empty if there is nothing to fix. */
  readonly cure: string;
};

/** Longest time to load a package and to create its models, in milliseconds. */
const TIMEOUT = 20_000;

/** Checks that the package of a provider is installed and creates the chosen models. Sends nothing: its addresses are not known. */
export async function examinePackage(settings: ProviderSettings, fetch: typeof globalThis.fetch): Promise<PackageFinding> {
  const create = await createAiSdkKind(fetch).load();
  const call = { signal: AbortSignal.timeout(TIMEOUT), maxLineLength: 0, maxAnswerBytes: 0, note: () => undefined };
  try {
    const models = await create(settings).listModels(call);
    const sentence = `The package loads and creates ${models.length === 1 ? 'the model' : `the ${models.length} models`}. The key is not checked.`;
    return { probe: 'package', code: 'package-loads', tone: 'fine', seen: [], facts: {}, sentence, cure: '' };
  } catch (thrown) {
    const { message: sentence, cure } = ExecutorError.from(thrown);
    return { probe: 'package', code: 'package-fails', tone: 'fault', seen: [], facts: {}, sentence, cure };
  }
}

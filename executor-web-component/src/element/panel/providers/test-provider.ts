import { DEFAULT_LIMITS, ExecutorError, type ShownError, showError } from '@chat-executor/executor';
import type { ProviderSettings } from '@chat-executor/executor/providers';
import { PROVIDER_REGISTRY } from '@chat-executor/executor/providers';
import type { OfferedModel } from '@chat-executor/protocol';

/** What a test of settings finds: the models, or why there are none. */
export type TestResult = { readonly models: readonly OfferedModel[] } | { readonly error: ShownError };

/** Milliseconds a provider has to list its models. */
const TEST_LIMIT = 15_000;

/** Asks a provider for its models with settings that need not be saved. Undefined when `signal` ended it. */
export async function testProvider(settings: ProviderSettings, signal: AbortSignal): Promise<TestResult | undefined> {
  const limit = AbortSignal.timeout(TEST_LIMIT);
  try {
    const create = await PROVIDER_REGISTRY.get(settings.kind)?.load();
    if (create === undefined) throw new ExecutorError('internal-error', { sentence: `Unknown kind of provider: "${settings.kind}".` });
    const { maxLineLength, maxAnswerBytes } = DEFAULT_LIMITS;
    const call = { signal: AbortSignal.any([signal, limit]), maxLineLength, maxAnswerBytes, note: () => undefined };
    // A list the user wrote is offered as it is, but asking shows whether address and key are right.
    const models = await create(settings).listModels(call);
    return { models };
  } catch (thrown) {
    if (signal.aborted) return undefined;
    return { error: showError(limit.aborted ? new ExecutorError('unreachable') : ExecutorError.from(thrown)) };
  }
}

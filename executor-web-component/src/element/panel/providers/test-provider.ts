import { DEFAULT_LIMITS, ExecutorError, maskProvider, SecretMask, type ShownError, showError } from '@chat-executor/executor';
import type { ListedModel, ProviderSettings } from '@chat-executor/executor/providers';
import { PROVIDER_REGISTRY } from '@chat-executor/executor/providers';
import { anySignal } from '@chat-executor/protocol';

/** The result of a test: the models, including those that cannot chat, or an error. */
export type TestResult = { readonly models: readonly ListedModel[] } | { readonly error: ShownError };

/** Timeout of a test in milliseconds. */
const TEST_TIMEOUT = 15_000;

/** Tests settings, saved or not, by listing the models of the provider. Undefined if `signal` aborts. */
export async function testProvider(settings: ProviderSettings, signal: AbortSignal): Promise<TestResult | undefined> {
  const timeout = AbortSignal.timeout(TEST_TIMEOUT);
  try {
    const create = await PROVIDER_REGISTRY.get(settings.kind)?.load();
    if (create === undefined) throw new ExecutorError('internal-error', { sentence: `Unknown kind of provider: "${settings.kind}".` });
    const { maxLineLength, maxAnswerBytes } = DEFAULT_LIMITS;
    const call = { signal: anySignal([signal, timeout]), maxLineLength, maxAnswerBytes, note: () => undefined };
    // Lists models even if the user entered some, because this tests URL and key.
    const models = await maskProvider(create(settings), () => SecretMask.of([settings])).listModels(call);
    return { models };
  } catch (thrown) {
    if (signal.aborted) return undefined;
    return { error: showError(timeout.aborted ? new ExecutorError('unreachable') : ExecutorError.from(thrown)) };
  }
}

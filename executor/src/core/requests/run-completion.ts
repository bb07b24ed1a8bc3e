import { type ChatCompletion, type ChatCompletionBody, type ChatCompletionChunk, isRecord, type Usage } from '@chat-executor/protocol';
import { ExecutorError } from '../../executor-error.ts';
import type { Provider, ProviderCall } from '../../providers/provider.ts';
import { raceSignal } from '../../race-signal.ts';
import type { ChannelWriter } from '../channels/outbox.ts';
import { jsonBytes } from '../channels/split-chunk.ts';
import type { Limits } from '../limits.ts';
import type { ModelCatalog, Route } from '../model-catalog.ts';
import type { Admission } from '../policy.ts';
import type { HoldingIterator } from '../secrets/mask-provider.ts';
import type { AcceptedRequest } from './accept-request.ts';
import type { Callback } from './callback.ts';
import type { Deadlines } from './deadlines.ts';
import { type FallbackChain, runFallbackChain } from './run-fallback-chain.ts';
import { requireFewToolCalls, ToolCallLimit } from './tool-call-limit.ts';

/** The input of {@link runCompletion}. */
export type CompletionRun = {
  readonly request: AcceptedRequest;
  readonly callback: Callback;
  readonly channel: ChannelWriter;
  readonly catalog: ModelCatalog;
  readonly limits: Limits;
  readonly sending: Pick<ProviderCall, 'fetch' | 'fetchImage'>;
  readonly deadlines: Deadlines;
  readonly signal: AbortSignal;
  readonly note: (remark: string) => void;
  readonly onRoute: (route: Route) => void;
  readonly onFallback: FallbackChain['onFallback'];
  /** Called when a provider is called, also again. */
  readonly onCall: () => void;
  /** Called when a provider failed and is called again after a delay, in milliseconds. */
  readonly onRetry: (delayMs: number, error: ExecutorError) => void;
  /** Called when the first chunk or the complete answer arrives. */
  readonly onFirstToken: () => void;
  readonly onUsage: (usage: Usage) => void;
  /** Whether the reader has cancelled. */
  readonly isCancelled: () => boolean;
  /** Asks the policy whether a provider may be called. */
  readonly admit: (route: Route, body: ChatCompletionBody) => Promise<Admission | undefined>;
};

/**
 * Runs one completion: finds the provider, calls it or a fallback, answers the callback, and sends the chunks. Returns after a
 * complete answer. Throws every failure, which {@link endCompletion} then reports.
 */
export async function runCompletion(run: CompletionRun): Promise<void> {
  const { request, catalog, signal, limits } = run;
  const route = await catalog.route(request.modelIds, signal);
  const attempt: FallbackChain['attempt'] = async (chosen, startCall, onFirstToken) => {
    const requested: ChatCompletionBody = { ...request.form_data, model: chosen.model, stream: request.stream };
    const admission = await run.admit(chosen, requested);
    const body = admission?.body ?? requested;
    const { maxLineLength, maxAnswerBytes } = limits;
    const { note, deadlines, sending } = run;
    const limit = startCall();
    const call: ProviderCall = {
      ...limit,
      // Read when it is needed: it changes when the provider begins to answer.
      get firstTokenDeadline() {
        return limit.firstTokenDeadline;
      },
      ...{ maxLineLength, maxAnswerBytes, note, onActivity: () => deadlines.noteActivity() },
      onRetry: (delayMs, error) => {
        deadlines.endCall();
        // A model that is loading is asked every second, which is one wait for its user.
        if (error.retry !== 'until-ready') run.onRetry(delayMs, error);
      },
      ...sending,
      ...(admission?.maxTokens !== undefined && { maxTokens: admission.maxTokens }),
      onRepeat: async (kind) => {
        await raceSignal(Promise.resolve(admission?.onRequest?.(kind)), limit.signal);
        run.onCall();
      },
      onUnsent: () => admission?.onUnsent?.(),
      onFailure: () => admission?.onFailure?.(),
      onUsage: (usage) => admission?.count({ id: '', object: 'chat.completion.chunk', created: 0, model: '', choices: [], usage }),
    };
    const markStart = (): void => {
      onFirstToken();
      run.onFirstToken();
    };
    // Where the user named a model, the answer has the id that callers use. A fallback's answer names the fallback's model.
    const shownModel = chosen === route && chosen.model !== chosen.id ? chosen.id : undefined;
    const complete = request.stream ? streamCompletion : runNonStreaming;
    await admission?.onRequest?.('first');
    run.onCall();
    await complete({ ...run, onFirstToken: markStart }, { provider: chosen.provider, body, call, admission, shownModel });
  };
  await runFallbackChain({ ...run, attempt }, route);
}

/** A provider call that the policy has allowed. */
type AllowedCall = {
  readonly provider: Provider;
  readonly body: ChatCompletionBody;
  readonly call: ProviderCall;
  readonly admission: Admission | undefined;
  /** The `model` of the answer. Default: as the provider names it. */
  readonly shownModel: string | undefined;
};

async function runNonStreaming(run: CompletionRun, { provider, body, call, admission, shownModel }: AllowedCall): Promise<void> {
  const answer = await raceSignal(provider.complete(body, call), call.signal);
  const completion = shownModel === undefined ? answer : { ...answer, model: shownModel };
  await admission?.count(completion);
  noteCut(completion, admission, run);
  requireFewToolCalls(completion);
  run.channel.limit.requireCompletion(completion);
  run.onFirstToken();
  if (completion.usage) run.onUsage(completion.usage);
  run.callback.complete(completion);
}

async function streamCompletion(run: CompletionRun, { provider, body, call, admission, shownModel }: AllowedCall): Promise<void> {
  const chunks: HoldingIterator = provider.stream(body, call)[Symbol.asyncIterator]();
  const calls = new ToolCallLimit();
  const show = (chunk: ChatCompletionChunk) => (shownModel === undefined ? chunk : { ...chunk, model: shownModel });
  let isStarted = false;
  let refused: ChatCompletionChunk | undefined;
  try {
    let next = await raceSignal(chunks.next(), call.signal);
    run.onFirstToken();
    run.callback.succeed();
    isStarted = true;
    for (let bytes = 0; !next.done; next = await raceSignal(chunks.next(), call.signal)) {
      run.deadlines.restartIdleTimer();
      const chunk = show(next.value);
      refused = chunk;
      bytes += jsonBytes(chunk);
      if (bytes > run.limits.maxAnswerBytes) throw new ExecutorError('answer-too-large');
      if (chunk.usage) run.onUsage(chunk.usage);
      if (admission) await raceSignal(Promise.resolve(admission.count(chunk)), call.signal);
      refused = undefined;
      noteCut(chunk, admission, run);
      const limited = calls.take(chunk);
      if (isForCaller(chunk, run.request)) await raceSignal(run.channel.write(limited.chunk), call.signal);
      if (limited.error) throw limited.error;
    }
  } catch (thrown) {
    // Not before the first chunk, because a fallback may answer. Not after a chunk with text that is not sent: a reader would not see that
    // something is missing in between.
    const held = !isStarted || run.isCancelled() || refused?.choices.length ? [] : (chunks.takeHeld?.() ?? []);
    // Not awaited: the remaining text is sent before the error.
    for (const chunk of held)
      if (isForCaller(chunk, run.request)) void run.channel.write(calls.take(show(chunk)).chunk).catch(() => undefined);
    throw thrown;
  } finally {
    // Not awaited: a provider that hangs in its cleanup must not delay the end of the request.
    void chunks.return?.()?.catch(() => undefined);
  }
}

/** Notes that a budget's limit, and not the caller's own, cut an answer. */
function noteCut(
  { choices }: Pick<ChatCompletionChunk | ChatCompletion, 'choices'>,
  admission: Admission | undefined,
  { request, note }: Pick<CompletionRun, 'request' | 'note'>,
): void {
  const { max_tokens: older, max_completion_tokens: newer, n } = request.form_data;
  const limit = admission?.maxTokens;
  const own = Math.min(...[older, newer].filter((each) => typeof each === 'number'), Number.POSITIVE_INFINITY);
  if (limit === undefined || limit >= own * Math.max(1, Number(n) || 1)) return;
  if (choices.some((choice) => choice.finish_reason === 'length'))
    note(`the answer was limited to ${limit} tokens, because a budget is almost used up`);
}

/** Whether the caller gets a chunk. Chunks that contain only usage are sent only on request (rule ITM-7). */
function isForCaller(chunk: ChatCompletionChunk, { form_data: { stream_options: options } }: AcceptedRequest): boolean {
  if (chunk.choices.length > 0) return true;
  return isRecord(options) && options['include_usage'] === true;
}

/** How long the remaining text waits for acks after a failure, in milliseconds. After it, the text is sent without them. */
const FLUSH_AFTER_FAILURE_MS = 5_000;

/**
 * Ends one completion on the wire: answers the callback, sends the remaining text, reports an error, and sends `{done: true}` last
 * (rules CBK-1, CBK-6, ERR-4, END-1).
 *
 * @param error - the failure, or undefined after a complete answer
 * @param isCancelled - whether the reader cancelled, so that only `done` is sent after the callback
 * @returns the failure, which may also happen while the remaining text is sent
 */
export async function endCompletion(
  run: Pick<CompletionRun, 'request' | 'callback' | 'channel' | 'signal'>,
  error: ExecutorError | undefined,
  isCancelled: () => boolean,
): Promise<ExecutorError | undefined> {
  const { request, callback, channel, signal } = run;
  const inBand = callback.answered || (request.earlyErrorForm === 'in-band' && !isCancelled());
  if (error && inBand) callback.succeed();
  else if (error) callback.fail(error);

  let failure = error;
  if (!isCancelled()) {
    await raceSignal(channel.drained(), error ? AbortSignal.timeout(FLUSH_AFTER_FAILURE_MS) : signal).catch((reason: unknown) => {
      failure ??= ExecutorError.from(reason);
    });
  }
  if (isCancelled()) channel.discard();
  const report = failure && inBand && request.stream && !isCancelled() ? [{ error: failure.toWireError() }] : [];
  await channel.end(...report, { done: true });
  return failure;
}

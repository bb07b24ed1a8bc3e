import type { ChatCompletionBody, Usage } from '@chat-executor/protocol';
import { cutText } from '../../cut-text.ts';
import { ExecutorError } from '../../executor-error.ts';
import { raceSignal } from '../../race-signal.ts';
import type { Outbox } from '../channels/outbox.ts';
import type { Session } from '../connection/session.ts';
import type { ExecutorOptions } from '../executor.ts';
import type { Limits } from '../limits.ts';
import type { ModelCatalog, Route } from '../model-catalog.ts';
import { type Admission, type RequestPolicy, sumSpending, userTimeout } from '../policy.ts';
import { maskError } from '../secrets/mask-provider.ts';
import { SecretMask } from '../secrets/secret-mask.ts';
import type { Receipt, RequestState } from '../state.ts';
import type { AcceptedRequest } from './accept-request.ts';
import { type ActiveRequest, describeRequest, idOf, receiptOf } from './active-request.ts';
import { Callback } from './callback.ts';
import { Deadlines } from './deadlines.ts';
import { reportStatus, WAIT_STATES } from './report-status.ts';
import { RequestQueue } from './request-queue.ts';
import { type CompletionRun, endCompletion, runCompletion } from './run-completion.ts';

/** The settings of the registry. */
export type RequestSettings = Pick<ExecutorOptions, 'policy' | 'fetch' | 'fetchImage'> & { readonly limits: Limits };

/** The callbacks of the registry. */
export type RequestHandlers = {
  readonly onStart: (request: RequestState) => void;
  readonly onChange: () => void;
  readonly onEnd: (receipt: Receipt) => void;
};

/** Maximum number and length of the notes in a receipt. */
const MAX_NOTES = 50;
const MAX_NOTE_LENGTH = 500;

/** Runs requests, and knows the waiting and running ones by channel. Each has one AbortController, which ends it for any reason. */
export class RequestRegistry {
  readonly #catalog: ModelCatalog;
  readonly #limits: Limits;
  readonly #policy: RequestPolicy | undefined;
  readonly #sending: Pick<ExecutorOptions, 'fetch' | 'fetchImage'>;
  readonly #handlers: RequestHandlers;
  readonly #queue: RequestQueue;
  readonly #active = new Map<string, ActiveRequest>();

  constructor(catalog: ModelCatalog, { limits, policy, fetch, fetchImage }: RequestSettings, handlers: RequestHandlers) {
    this.#catalog = catalog;
    this.#limits = limits;
    this.#policy = policy;
    this.#sending = { ...(fetch && { fetch }), ...(fetchImage && { fetchImage }) };
    this.#handlers = handlers;
    this.#queue = new RequestQueue(limits.maxConcurrent, limits.maxQueued, handlers.onChange);
  }

  get states(): readonly RequestState[] {
    return this.#mask([...this.#active.values()].map(describeRequest));
  }

  /** Whether a channel is in use (rule CHN-3). */
  has(channel: string): boolean {
    return this.#active.has(channel);
  }

  /**
   * Whether so many requests have not ended that another one is refused without a word on its channel. Those beyond the queue end at
   * once, but each of them still has an error to send.
   */
  get isFlooded(): boolean {
    const { maxConcurrent, maxQueued } = this.#limits;
    return this.#active.size >= 2 * (maxConcurrent + maxQueued);
  }

  /**
   * Runs a request to its end. Never rejects.
   *
   * @param refusal - an error with which the request fails immediately
   */
  async run(
    request: AcceptedRequest,
    session: Session,
    outbox: Outbox,
    answer: (value: object) => void,
    refusal?: ExecutorError,
  ): Promise<void> {
    const active: ActiveRequest = {
      request,
      session,
      controller: new AbortController(),
      startedAt: Date.now(),
      clock: performance.now(),
      notes: request.droppedFields.length > 0 ? [`left out ${request.droppedFields.join(', ')}: unknown to executors`] : [],
      insteadOf: [],
      earlier: [],
      allFailed: false,
      cancelled: false,
      status: this.#queue.full ? 'queued' : 'starting',
      place: () => 0,
      model: this.#catalog.offeredId(request.modelIds) ?? request.form_data.model,
    };
    const { signal } = active.controller;
    const abort = (error: ExecutorError) => active.controller.abort(error);
    const onLost = () => abort(new ExecutorError('executor-gone'));
    const callback = new Callback(answer);
    const deadlines: Deadlines = new Deadlines(this.#limits, () => session.terms?.callback_seconds, {
      expire: (error) => abort(userTimeout(active.status) ?? error),
      ...(request.stream && { succeed: () => callback.succeed() }),
      waitsForAck: () => channel.pending,
    });
    const channel = outbox.open(request.channel, () => deadlines.restartIdleTimer());
    session.signal.addEventListener('abort', onLost, { once: true });
    this.#active.set(request.channel, active);
    this.#handlers.onStart(this.#mask(describeRequest(active)));
    if (refusal) abort(refusal);
    if (active.status === 'queued') reportStatus(active, 'queued');

    const error = maskError(await this.#complete(active, { request, callback, channel, deadlines, signal }), this.#secrets());
    // A failure of the executor must not leave the provider connection open.
    if (error) abort(error);
    // Not after the text is sent: a reader that is slow or gone must not hold what a budget has reserved.
    const last = active.admission?.end();
    const failure = await endCompletion({ request, callback, channel, signal }, error, () => active.cancelled);
    deadlines.clear();
    session.signal.removeEventListener('abort', onLost);
    this.#active.delete(request.channel);
    // The receipt of a request that all providers failed names the first one, with what all of them used.
    const spending = active.allFailed ? sumSpending([...active.earlier, last ?? {}]) : last;
    this.#handlers.onEnd(this.#mask(receiptOf(active, failure, spending)));
  }

  #secrets(): SecretMask {
    return SecretMask.of(this.#catalog.settings);
  }

  /** Hides the user's keys in what is shown, stored or logged (rule SEC-1). */
  #mask<T>(value: T): T {
    return this.#secrets().value(value);
  }

  /** Queues and runs a request. Resolves to the error if it fails. */
  async #complete(
    active: ActiveRequest,
    run: Pick<CompletionRun, 'request' | 'callback' | 'channel' | 'deadlines' | 'signal'>,
  ): Promise<ExecutorError | undefined> {
    const onPlace = (place: () => number) => {
      active.place = place;
      this.#handlers.onChange();
    };
    try {
      await this.#queue.run(run.signal, onPlace, () => {
        this.#setStatus(active, 'starting');
        const admit = (route: Route, body: ChatCompletionBody) => this.#admit(active, route, body);
        const settings = { catalog: this.#catalog, limits: this.#limits, sending: this.#sending };
        return runCompletion({ ...run, ...settings, admit, ...this.#observe(active, run.deadlines) });
      });
      return undefined;
    } catch (thrown) {
      return ExecutorError.from(run.signal.aborted ? run.signal.reason : thrown);
    }
  }

  /** Asks the policy. An admission that arrives after the request was aborted ends immediately. */
  async #admit(active: ActiveRequest, { settings, model, id }: Route, body: ChatCompletionBody): Promise<Admission | undefined> {
    if (!this.#policy) return undefined;
    // The call of a previous provider failed before its first token.
    if (active.admission) active.earlier.push(active.admission.end());
    delete active.admission;
    const { signal } = active.controller;
    const { apiKey: _, headers: __, extraBody: ___, ...provider } = settings;
    const admitted = this.#policy.admit({
      requestId: idOf(active),
      model: id,
      provider,
      body: { ...body, model },
      signal,
      asking: (status = 'asking') => this.#setStatus(active, status),
    });
    admitted.then((admission) => signal.aborted && admission.end()).catch(() => undefined);
    active.admission = await raceSignal(admitted, signal);
    this.#setStatus(active, 'starting');
    return active.admission;
  }

  /** Stops the request of a channel at the caller's request (rule CAN-3). */
  cancelChannel(channel: string): void {
    this.#cancel((_, name) => name === channel);
  }

  /** Stops the requests of one message of a chat (rule CAN-1). */
  cancelMessage(chatId: string, messageId: string): void {
    this.#cancel(({ request }) => request.chatId === chatId && request.messageId === messageId);
  }

  /** Stops one request or all of them, and tells the reader why. */
  stop(error: ExecutorError, requestId?: string): void {
    for (const active of this.#active.values()) {
      if (requestId === undefined || idOf(active) === requestId) active.controller.abort(error);
    }
  }

  #cancel(matches: (active: ActiveRequest, channel: string) => boolean): void {
    for (const [channel, active] of this.#active) {
      if (!matches(active, channel) || active.controller.signal.aborted) continue;
      active.cancelled = true;
      active.controller.abort(new ExecutorError('cancelled'));
    }
  }

  #observe(active: ActiveRequest, deadlines: Deadlines) {
    return {
      isCancelled: () => active.cancelled,
      note: (remark: string) => {
        // Masked before it is cut, which would leave a part of a key.
        if (active.notes.length < MAX_NOTES) active.notes.push(cutText(this.#mask(remark), MAX_NOTE_LENGTH));
      },
      onRoute: (route: Route) => {
        active.route = route;
        active.model = route.id;
        this.#handlers.onChange();
      },
      onFallback: ({ settings: { id, name } }: Route, { code }: ExecutorError, next: Route | undefined) => {
        active.insteadOf.push({ providerId: id, providerName: name, code });
        active.notes.push(`${name} failed (${code})${next ? '; tried a fallback' : ''}`);
        active.allFailed = next === undefined;
        if (!next) return;
        this.#setStatus(active, 'starting');
        reportStatus(active, 'fallback', { code });
      },
      onCall: () => this.#setStatus(active, 'running'),
      onRetry: (delayMs: number, { code }: ExecutorError) => {
        this.#setStatus(active, 'retrying', { at: Date.now() + delayMs, code });
        reportStatus(active, 'retry', { seconds: delayMs / 1_000, code });
      },
      onFirstToken: () => {
        active.firstTokenMs = performance.now() - active.clock;
        deadlines.restartIdleTimer();
        this.#setStatus(active, 'streaming');
      },
      onUsage: (usage: Usage) => {
        active.usage = usage;
      },
    };
  }

  #setStatus(active: ActiveRequest, status: RequestState['status'], retry?: RequestState['retry']): void {
    const state = active.status === status ? undefined : WAIT_STATES[status];
    active.status = status;
    active.retry = retry;
    this.#handlers.onChange();
    if (state) reportStatus(active, state);
  }
}

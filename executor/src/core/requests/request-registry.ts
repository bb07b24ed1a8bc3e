import type { ChatCompletionBody, Usage } from '@chat-executor/protocol';
import { cutText } from '../../cut-text.ts';
import { ExecutorError } from '../../executor-error.ts';
import { raceSignal } from '../../race-signal.ts';
import type { Outbox } from '../channels/outbox.ts';
import type { Session } from '../connection/session.ts';
import type { ExecutorOptions } from '../executor.ts';
import type { Limits } from '../limits.ts';
import type { ModelCatalog, Route } from '../model-catalog.ts';
import { type Admission, permissionTimeout, type RequestPolicy, readReportedCost, type Spending, sumSpending } from '../policy.ts';
import { maskError } from '../secrets/mask-provider.ts';
import { SecretMask } from '../secrets/secret-mask.ts';
import { type Receipt, type RequestState, showError } from '../state.ts';
import type { AcceptedRequest } from './accept-request.ts';
import { Callback } from './callback.ts';
import { Deadlines } from './deadlines.ts';
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

/** A waiting or running request. */
type ActiveRequest = {
  readonly request: AcceptedRequest;
  readonly controller: AbortController;
  readonly startedAt: number;
  readonly clock: number;
  readonly notes: string[];
  readonly insteadOf: NonNullable<Receipt['insteadOf']>[number][];
  /** Whether the reader cancelled, so that only `done` is sent. */
  cancelled: boolean;
  status: RequestState['status'];
  place: () => number;
  /** The model, by the id under which it is offered; until the request is routed, what the catalog would choose. */
  model: string;
  route?: Route;
  firstTokenMs?: number;
  usage?: Usage;
  /** What the calls of earlier providers used, which failed. */
  readonly earlier: Spending[];
  /** Whether all providers failed. */
  allFailed: boolean;
  admission?: Admission;
};

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
    return this.#mask([...this.#active.values()].map(describe));
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
      controller: new AbortController(),
      startedAt: Date.now(),
      clock: performance.now(),
      notes: request.droppedFields.length > 0 ? [`left out ${request.droppedFields.join(', ')}: unknown to executors`] : [],
      insteadOf: [],
      earlier: [],
      allFailed: false,
      cancelled: false,
      status: this.#queue.full ? 'queued' : 'running',
      place: () => 0,
      model: this.#catalog.offeredId(request.modelIds) ?? request.form_data.model,
    };
    const { signal } = active.controller;
    const abort = (error: ExecutorError) => active.controller.abort(error);
    const onLost = () => abort(new ExecutorError('executor-gone'));
    const callback = new Callback(answer);
    const deadlines: Deadlines = new Deadlines(this.#limits, () => session.callbackSeconds, {
      expire: (error) => abort(active.status === 'asking' ? permissionTimeout() : error),
      ...(request.stream && { succeed: () => callback.succeed() }),
      waitsForAck: () => channel.pending,
    });
    const channel = outbox.open(request.channel, () => deadlines.restartIdleTimer());
    session.signal.addEventListener('abort', onLost, { once: true });
    this.#active.set(request.channel, active);
    this.#handlers.onStart(this.#mask(describe(active)));
    if (refusal) abort(refusal);

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
        this.#setStatus(active, 'running');
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
      asking: () => this.#setStatus(active, 'asking'),
    });
    admitted.then((admission) => signal.aborted && admission.end()).catch(() => undefined);
    active.admission = await raceSignal(admitted, signal);
    this.#setStatus(active, 'running');
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

  #setStatus(active: ActiveRequest, status: RequestState['status']): void {
    active.status = status;
    this.#handlers.onChange();
  }
}

/** The random part of the channel: an id that reveals nothing about the request. */
function idOf({ request }: ActiveRequest): string {
  return request.channel.slice(request.channel.lastIndexOf(':') + 1);
}

function describe(active: ActiveRequest): RequestState {
  const { status, route, model, startedAt } = active;
  return {
    id: idOf(active),
    status,
    model,
    startedAt,
    ...(route && { providerId: route.settings.id, providerName: route.settings.name, providerModel: route.model }),
    ...(status === 'queued' && { position: active.place() }),
  };
}

function receiptOf(active: ActiveRequest, error: ExecutorError | undefined, spending: Spending | undefined): Receipt {
  const { route, model, usage, firstTokenMs, startedAt, notes, insteadOf, clock } = active;
  const reported = readReportedCost(usage);
  const stopped = error?.code === 'cancelled' || error?.code === 'paused';
  return {
    id: idOf(active),
    model,
    ...(route && { providerId: route.settings.id, providerName: route.settings.name }),
    outcome: !error ? 'completed' : stopped ? 'stopped' : 'failed',
    ...(error && { error: showError(error) }),
    startedAt,
    ...(firstTokenMs !== undefined && { firstTokenMs }),
    durationMs: performance.now() - clock,
    ...(usage?.prompt_tokens !== undefined && { promptTokens: usage.prompt_tokens }),
    ...(usage?.completion_tokens !== undefined && { completionTokens: usage.completion_tokens }),
    ...(reported !== undefined && { costUsd: reported }),
    ...spending,
    ...(insteadOf.length > 0 && { insteadOf }),
    notes,
  };
}

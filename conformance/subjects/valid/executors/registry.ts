import { change, wrap } from '../../change.ts';
import type { Json } from '../../json.ts';
import { listSubjects } from '../../list-subjects.ts';
import { type Failure, failureForStatus } from '../../small-executor/failure.ts';
import { Normalizer } from '../../small-executor/normalizer.ts';
import { Outbox } from '../../small-executor/outbox.ts';
import { Reader } from '../../small-executor/reader.ts';
import { Request } from '../../small-executor/request.ts';
import type { ExecutorParts } from '../../small-executor/small-executor.ts';
import { SmallExecutor } from '../../small-executor/small-executor.ts';

/** An executor with unusual but allowed behavior. It must pass every MUST of the compat profile. */
export type ValidExecutor = Partial<ExecutorParts> & {
  /** What it does differently, in one sentence. */
  readonly behavior: string;
  readonly Executor?: typeof SmallExecutor;
  /** The checks that its behavior concerns, if a whole run would take too long. */
  readonly only?: readonly string[];
};

/** All valid executors. */
export const VALID_EXECUTORS = listSubjects<ValidExecutor>({
  'emits-text': {
    behavior: 'It emits each event as text, as released front ends do, requests no acks, and forwards [DONE].',
    Outbox: class extends Outbox {
      override merge(): Json | undefined {
        return undefined;
      }

      override async add(...[line, item]: Parameters<Outbox['add']>): Promise<void> {
        this.emit(line.channel, item);
      }

      override async end(...[line, ...items]: Parameters<Outbox['end']>): Promise<void> {
        for (const item of items) this.emit(line.channel, item);
      }

      override emit(channel: string, item: unknown): void {
        const isData = typeof item === 'object' && item !== null && !('done' in item);
        super.emit(channel, isData ? `data: ${JSON.stringify(item)}\n\n` : item);
      }
    },
    Request: class extends Request {
      override endItems(): Json[] {
        if (this.call.stream && this.isAcked && !this.isCancelled && !this.hasFailed)
          this.session.outbox.emit(this.call.channel, 'data: [DONE]');
        return super.endItems();
      }

      hasFailed = false;

      override async finish(failure: Failure | undefined): Promise<void> {
        this.hasFailed = failure !== undefined;
        await super.finish(failure);
      }
    },
  },
  'one-request-at-a-time': {
    behavior: 'It runs one request at a time and queues the others.',
    Executor: class extends SmallExecutor {
      #last: Promise<void> = Promise.resolve();

      override startRequest(...[session, call, ack]: Parameters<SmallExecutor['startRequest']>): void {
        const request = new this.parts.Request(this, session, call, ack);
        this.requests.set(call.channel, request);
        this.#last = this.#last.then(() => request.run()).finally(() => this.requests.delete(call.channel));
      }
    },
  },
  'reports-every-failure-in-band': {
    behavior: 'It reports every failure of a stream in-band, and acks success as soon as its provider answers with a success status.',
    Request: class extends Request {
      override reportsInBand(): boolean {
        return this.call.stream;
      }

      override async callProvider(): Promise<Response> {
        const response = await super.callProvider();
        if (this.call.stream) this.ackSuccess();
        return response;
      }
    },
  },
  'minimal-errors': {
    behavior: 'Its errors are only a string or a message, without codes and cures.',
    Request: change(Request, {
      errorAck: ({ message }: Failure) => ({ status: false, error: { message } }),
      errorItem: ({ message }: Failure) => ({ error: message }),
    }),
  },
  'newest-protocol-only': {
    behavior:
      'It has no older events, announcements, heartbeats or stops by channel, sends its token only in the handshake, and requests any model.',
    Executor: change(SmallExecutor, {
      envelopeEvents: () => ['events'],
      announce: () => undefined,
      startHeartbeat: () => undefined,
      cancelChannel: () => undefined,
    }),
    Request: change(Request, { requireModel: () => undefined }),
  },
  'forwards-chunks-unchanged': {
    behavior: 'It forwards provider chunks unchanged, including ids and usage, and accepts an answer without a finish reason as complete.',
    Normalizer: change(Normalizer, { normalize: (chunk: Json) => chunk, end: () => [] }),
    Reader: class extends Reader {
      protected override *toDeltas(chunk: Json): Generator<Json> {
        this.hasFinish = true;
        yield* super.toDeltas(chunk);
      }
    },
  },
  'treats-json-as-error': {
    behavior: 'It treats a JSON answer to a streaming request as an error, and drops a last event without its blank line.',
    Request: wrap(Request, 'callProvider', async function (original) {
      const response = await original();
      const isStream = response.headers.get('content-type')?.startsWith('text/event-stream');
      if (this.call.stream && !isStream) throw failureForStatus(415);
      return response;
    }),
  },
  'polls-first-and-upgrades': {
    behavior: 'It starts with long polling and upgrades, which only some backends allow.',
    Executor: wrap(SmallExecutor, 'socketOptions', (original) => ({ ...original(), transports: ['polling', 'websocket'] })),
  },
  'stands-still': {
    behavior: 'It stands still for two seconds after the first item of each request, as a program on a busy computer does.',
    only: ['ITM-9.order'],
    Outbox: class extends Outbox {
      readonly #begun = new Set<string>();

      override emit(channel: string, item: unknown): void {
        super.emit(channel, item);
        if (this.#begun.has(channel)) return;
        this.#begun.add(channel);
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2_000);
      }
    },
  },
});

import { type Failure, failureOfStatus } from '../small-executor/failure.ts';
import type { Json } from '../small-executor/json.ts';
import { Mender } from '../small-executor/mender.ts';
import { Outbox } from '../small-executor/outbox.ts';
import { Reader } from '../small-executor/reader.ts';
import { Request } from '../small-executor/request.ts';
import type { SmallParts } from '../small-executor/small-executor.ts';
import { SmallExecutor } from '../small-executor/small-executor.ts';

/** An executor that does something in another way than most, and lawfully: no MUST of the compat profile may fail. */
export type LawfulExecutor = {
  /** kebab-case. */
  readonly id: string;
  /** What is different, in a sentence. */
  readonly way: string;
  readonly parts?: Partial<SmallParts>;
  readonly Executor?: typeof SmallExecutor;
};

/** Every one of them. Adding one is an entry. */
export const LAWFUL_EXECUTORS: readonly LawfulExecutor[] = [
  {
    id: 'emits-text',
    way: 'It emits each event as text, as released front ends do, asks for no acks, and passes the end mark on.',
    parts: {
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
        override ends(): Json[] {
          if (this.call.stream && this.isAcked && !this.isCancelled && !this.hasFailed)
            this.session.outbox.emit(this.call.channel, 'data: [DONE]');
          return super.ends();
        }

        hasFailed = false;

        override errorItem(failure: Failure): Json {
          return super.errorItem(failure);
        }

        override async finish(failure: Failure | undefined): Promise<void> {
          this.hasFailed = failure !== undefined;
          await super.finish(failure);
        }
      },
    },
  },
  {
    id: 'runs-one-at-a-time',
    way: 'It runs one request at a time; the others wait.',
    Executor: class extends SmallExecutor {
      #last: Promise<void> = Promise.resolve();

      override accept(...[session, call, answer]: Parameters<SmallExecutor['accept']>): void {
        const request = new this.parts.Request(this, session, call, answer);
        this.requests.set(call.channel, request);
        this.#last = this.#last.then(() => request.run()).finally(() => this.requests.delete(call.channel));
      }
    },
  },
  {
    id: 'reports-in-band',
    way: 'It reports every failure of a stream in-band, and acks success as soon as its provider answers with a good status.',
    parts: {
      Request: class extends Request {
        override readsInBand(): boolean {
          return this.call.stream;
        }

        override async ask(): Promise<Response> {
          const response = await super.ask();
          if (this.call.stream) this.begin();
          return response;
        }
      },
    },
  },
  {
    id: 'says-little-in-errors',
    way: 'Its errors are a text or a message alone, without codes and cures.',
    parts: {
      Request: class extends Request {
        override errorAck({ message }: Failure): Json {
          return { status: false, error: { message } };
        }

        override errorItem({ message }: Failure): Json {
          return { error: message };
        }
      },
    },
  },
  {
    id: 'knows-the-newest-backend-alone',
    way: 'It knows no older events, no announcement, no heartbeat and no stop by channel, sends its token in the handshake alone, and asks for any model.',
    Executor: class extends SmallExecutor {
      override envelopeEvents(): readonly string[] {
        return ['events'];
      }

      override announce(): void {}
      override beat(): void {}
      override cancelChannel(): void {}
    },
    parts: {
      Request: class extends Request {
        override requireModel(): void {}
      },
    },
  },
  {
    id: 'passes-chunks-on',
    way: 'It passes the chunks of its provider on as they are, ids, usage and all, and takes an answer without a finish reason for whole.',
    parts: {
      Mender: class extends Mender {
        override mend(chunk: Json): Json {
          return chunk;
        }

        override end(): Json[] {
          return [];
        }
      },
      Reader: class extends Reader {
        protected override *seen(chunk: Json): Generator<Json> {
          this.hasFinish = true;
          yield* super.seen(chunk);
        }
      },
    },
  },
  {
    id: 'takes-json-for-an-error',
    way: 'It takes a plain JSON body in answer to a request to stream for an error, and drops a last event without its blank line.',
    parts: {
      Request: class extends Request {
        override async ask(): Promise<Response> {
          const response = await super.ask();
          const isStream = response.headers.get('content-type')?.startsWith('text/event-stream');
          if (this.call.stream && !isStream) throw failureOfStatus(415);
          return response;
        }
      },
    },
  },
  {
    id: 'polls-first',
    way: 'It begins with long polling and upgrades, which only some backends allow.',
    Executor: class extends SmallExecutor {
      override socketOptions(): Json {
        return { ...super.socketOptions(), transports: ['polling', 'websocket'] };
      }
    },
  },
];

import type { Json } from '../../json.ts';
import { ANSWER_TRUNCATED, BAD_ANSWER, Failure } from '../../small-executor/failure.ts';
import { Normalizer } from '../../small-executor/normalizer.ts';
import { Reader } from '../../small-executor/reader.ts';
import { Request } from '../../small-executor/request.ts';
import { SmallExecutor } from '../../small-executor/small-executor.ts';
import type { BrokenExecutor } from './broken-executor.ts';

/** Faults in turning a provider stream into an answer. */
export const BROKEN_STREAMS: readonly BrokenExecutor[] = [
  {
    id: 'done-twice-after-error',
    breaks: 'END-1',
    fault: 'It sends done when it reports an error, and again on cleanup.',
    parts: {
      Request: class extends Request {
        override async finish(failure: Failure | undefined): Promise<void> {
          const wasAcked = this.isAcked;
          await super.finish(failure);
          if (failure && wasAcked && !this.isCancelled) this.session.outbox.emit(this.call.channel, { done: true });
        }
      },
    },
  },
  {
    id: 'finish-reason-after-error',
    breaks: 'ERR-4',
    fault: 'It sends a finish reason after the error item, as if the answer had succeeded.',
    parts: {
      Request: class extends Request {
        override async finish(failure: Failure | undefined): Promise<void> {
          if (!failure || !this.isAcked || this.isCancelled || this.session.isLost) return super.finish(failure);
          const common = {
            id: 'chatcmpl-conformance',
            object: 'chat.completion.chunk',
            created: 1_735_689_600,
            model: 'conformance-model',
          };
          const finish = { ...common, choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] };
          return this.session.outbox.end(this.queue, this.errorItem(failure), finish, ...this.endItems());
        }
      },
    },
  },
  {
    id: 'hangs-on-empty-body',
    breaks: 'END-5.empty-body',
    also: ['CBK-1', 'END-1'],
    fault: 'It waits for a first event, which an empty body does not have.',
    parts: {
      Reader: class extends Reader {
        override async *read(body: AsyncIterable<Uint8Array>): AsyncGenerator<Json> {
          yield* super.read(waitForFirst(body));
        }
      },
    },
  },
  {
    id: 'sends-items-of-any-size',
    breaks: 'ITM-6',
    also: ['ITM-10.small-messages'],
    fault: 'It sends an event of any size as one item, and loses the session.',
    parts: {
      Request: class extends Request {
        override splitChunk(chunk: Json): Json[] {
          return [chunk];
        }
      },
    },
  },
  {
    id: 'sends-at-most-900-kb',
    breaks: 'ITM-10.whole-part',
    fault: 'It refuses what is larger than 900,000 bytes, although the backend takes more.',
    Executor: class extends SmallExecutor {
      override maxItemBytes(maxPayload: number | undefined): number {
        return Math.min(900_000, super.maxItemBytes(maxPayload));
      }
    },
  },
  {
    id: 'ignores-a-smaller-message-size',
    breaks: 'ITM-10.small-messages',
    fault: 'It sends 900,000 bytes in one message to a backend that takes less.',
    Executor: class extends SmallExecutor {
      override maxItemBytes(maxPayload: number | undefined): number {
        return Math.max(900_000, super.maxItemBytes(maxPayload));
      }
    },
  },
  {
    id: 'reads-only-event-streams',
    breaks: 'FRM-1',
    also: ['FRM-6'],
    fault: 'It reads only event streams: JSON and web pages become empty successes.',
    parts: {
      Reader: class extends Reader {
        protected override *parseJsonLine(): Generator<Json> {}

        override *end(): Generator<Json> {
          try {
            yield* super.end();
          } catch (thrown) {
            if (this.format !== 'json') throw thrown;
          }
        }
      },
    },
  },
  {
    id: 'forwards-provider-ids',
    breaks: 'ITM-4',
    fault: 'It forwards provider ids, even if they differ per chunk.',
    parts: {
      Normalizer: class extends Normalizer {
        override normalize(chunk: Json): Json | undefined {
          const normalized = super.normalize(chunk);
          return normalized && { ...normalized, id: chunk['id'] };
        }
      },
    },
  },
  {
    id: 'forwards-tool-calls-unchanged',
    breaks: 'ITM-5',
    fault: 'It forwards tool calls without an index.',
    parts: {
      Normalizer: class extends Normalizer {
        override toolIndex(_choice: number, call: Json): unknown {
          return call['index'];
        }
      },
    },
  },
  {
    id: 'always-sends-usage',
    breaks: 'ITM-7',
    fault: 'It sends usage to callers that did not request it.',
    parts: {
      Normalizer: class extends Normalizer {
        constructor(model: string) {
          super(model, true);
        }
      },
    },
  },
  {
    id: 'no-json-lines',
    breaks: 'FRM-6',
    fault: 'It parses a JSON body as one document.',
    parts: {
      Reader: class extends Reader {
        #count = 0;

        protected override *parseJsonLine(line: string): Generator<Json> {
          for (const chunk of super.parseJsonLine(line)) {
            this.#count += 1;
            if (this.#count > 1) throw new Failure(...BAD_ANSWER);
            yield chunk;
          }
        }
      },
    },
  },
  {
    id: 'fails-on-invalid-utf8',
    breaks: 'FRM-2.invalid-utf8',
    fault: 'One invalid UTF-8 byte fails the whole answer.',
    parts: {
      Reader: class extends Reader {
        readonly #strict = new TextDecoder('utf-8', { fatal: true });

        override decode(bytes: Uint8Array | undefined): string {
          try {
            this.#strict.decode(bytes, { stream: bytes !== undefined });
          } catch {
            throw new Failure(...BAD_ANSWER);
          }
          return super.decode(bytes);
        }
      },
    },
  },
  {
    id: 'drops-unterminated-last-event',
    breaks: 'FRM-4.no-blank-line',
    fault: 'It drops a last event that lacks its blank line.',
    parts: {
      Reader: class extends Reader {
        override *end(): Generator<Json> {
          if (this.format !== 'event-stream') return yield* super.end();
          if (!this.isDone && !this.hasFinish) throw new Failure(...ANSWER_TRUNCATED);
          return undefined;
        }
      },
    },
  },
  {
    id: 'no-line-length-limit',
    breaks: 'FRM-5',
    fault: 'It buffers an endless line.',
    parts: {
      Reader: class extends Reader {
        override checkLineLength(): void {}
      },
    },
  },
  {
    id: 'accepts-truncated-answer',
    breaks: 'FRM-7.truncated-answer',
    also: ['FRM-6'],
    fault: 'It treats a truncated answer as complete.',
    parts: {
      Reader: class extends Reader {
        protected override *toDeltas(chunk: Json): Generator<Json> {
          this.hasFinish = true;
          yield* super.toDeltas(chunk);
        }
      },
    },
  },
];

/** Forwards bytes, but never ends an empty body. */
async function* waitForFirst(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let isEmpty = true;
  for await (const bytes of body) {
    isEmpty = false;
    yield bytes;
  }
  if (isEmpty) await new Promise(() => undefined);
}

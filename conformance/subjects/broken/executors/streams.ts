import { change, wrap } from '../../change.ts';
import type { Json } from '../../json.ts';
import { ANSWER_TRUNCATED, BAD_ANSWER, Failure } from '../../small-executor/failure.ts';
import { Normalizer } from '../../small-executor/normalizer.ts';
import { Reader } from '../../small-executor/reader.ts';
import { Request } from '../../small-executor/request.ts';
import { SmallExecutor } from '../../small-executor/small-executor.ts';
import type { BrokenExecutor } from './broken-executor.ts';

/** Faults in turning a provider stream into an answer. */
export const BROKEN_STREAMS: Readonly<Record<string, BrokenExecutor>> = {
  'done-twice-after-error': {
    breaks: 'END-1',
    fault: 'It sends done when it reports an error, and again on cleanup.',
    Request: wrap(Request, 'finish', async function (original, failure) {
      const wasAcked = this.isAcked;
      await original(failure);
      if (failure && wasAcked && !this.isCancelled) this.session.outbox.emit(this.call.channel, { done: true });
    }),
  },
  'finish-reason-after-error': {
    breaks: 'ERR-4',
    fault: 'It sends a finish reason after the error item, as if the answer had succeeded.',
    Request: wrap(Request, 'finish', async function (original, failure) {
      if (!failure || !this.isAcked || this.isCancelled || this.session.isLost) return original(failure);
      const common = {
        id: 'chatcmpl-conformance',
        object: 'chat.completion.chunk',
        created: 1_735_689_600,
        model: 'conformance-model',
      };
      const finish = { ...common, choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] };
      return this.session.outbox.end(this.queue, this.errorItem(failure), finish, ...this.endItems());
    }),
  },
  'hangs-on-empty-body': {
    breaks: 'END-5.empty-body',
    also: ['CBK-1', 'END-1'],
    fault: 'It waits for a first event, which an empty body does not have.',
    Reader: wrap(Reader, 'read', (original, body) => original(waitForFirst(body))),
  },
  'sends-choices-of-null': {
    breaks: 'ITM-2',
    also: 'most',
    fault: 'It sends a chunk without text as one whose choice is null.',
    Normalizer: class extends Normalizer {
      override normalize(chunk: Json): Json | undefined {
        return super.normalize(chunk) ?? { ...chunk, choices: [null] };
      }
    },
  },
  'sends-items-of-any-size': {
    breaks: 'ITM-6',
    also: ['ITM-10.small-messages'],
    fault: 'It sends an event of any size as one item, and loses the session.',
    Request: change(Request, { splitChunk: (chunk: Json) => [chunk] }),
  },
  'sends-at-most-900-kb': {
    breaks: 'ITM-10.whole-part',
    fault: 'It refuses what is larger than 900,000 bytes, although the backend takes more.',
    Executor: wrap(SmallExecutor, 'maxItemBytes', (original, maxPayload) => Math.min(900_000, original(maxPayload))),
  },
  'ignores-a-smaller-message-size': {
    breaks: 'ITM-10.small-messages',
    fault: 'It sends 900,000 bytes in one message to a backend that takes less.',
    Executor: wrap(SmallExecutor, 'maxItemBytes', (original, maxPayload) => Math.max(900_000, original(maxPayload))),
  },
  'reads-only-event-streams': {
    breaks: 'FRM-1',
    also: ['FRM-6'],
    fault: 'It reads only event streams: JSON and web pages become empty successes.',
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
  'forwards-provider-ids': {
    breaks: 'ITM-4',
    fault: 'It forwards provider ids, even if they differ per chunk.',
    Normalizer: wrap(Normalizer, 'normalize', (original, chunk) => {
      const normalized = original(chunk);
      return normalized && { ...normalized, id: chunk['id'] };
    }),
  },
  'forwards-tool-calls-unchanged': {
    breaks: 'ITM-5',
    fault: 'It forwards tool calls without an index.',
    Normalizer: change(Normalizer, { toolIndex: (_choice: number, call: Json) => call['index'] }),
  },
  'always-sends-usage': {
    breaks: 'ITM-7',
    fault: 'It sends usage to callers that did not request it.',
    Normalizer: class extends Normalizer {
      constructor(model: string) {
        super(model, true);
      }
    },
  },
  'no-json-lines': {
    breaks: 'FRM-6',
    fault: 'It parses a JSON body as one document.',
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
  'fails-on-invalid-utf8': {
    breaks: 'FRM-2.invalid-utf8',
    fault: 'One invalid UTF-8 byte fails the whole answer.',
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
  'drops-unterminated-last-event': {
    breaks: 'FRM-4.no-blank-line',
    fault: 'It drops a last event that lacks its blank line.',
    Reader: wrap(Reader, 'end', function* (original) {
      if (this.format !== 'event-stream') return yield* original();
      if (!this.isDone && !this.hasFinish) throw new Failure(...ANSWER_TRUNCATED);
      return undefined;
    }),
  },
  'no-line-length-limit': {
    breaks: 'FRM-5',
    fault: 'It buffers an endless line.',
    Reader: change(Reader, { checkLineLength: () => undefined }),
  },
  'accepts-truncated-answer': {
    breaks: 'FRM-7.truncated-answer',
    also: ['FRM-6'],
    fault: 'It treats a truncated answer as complete.',
    Reader: class extends Reader {
      protected override *toDeltas(chunk: Json): Generator<Json> {
        this.hasFinish = true;
        yield* super.toDeltas(chunk);
      }
    },
  },
};

/** Forwards bytes, but never ends an empty body. */
async function* waitForFirst(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let isEmpty = true;
  for await (const bytes of body) {
    isEmpty = false;
    yield bytes;
  }
  if (isEmpty) await new Promise(() => undefined);
}

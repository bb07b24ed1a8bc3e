import type { ServerResponse } from 'node:http';
import { type Json, type Question, type Refusal, SMALL_MODEL, SmallProvider } from '../../small-provider/small-provider.ts';

/** A provider with one fault, as a real developer would make it. All else is that of the small right one. */
export type BrokenProvider = {
  /** kebab-case. */
  readonly id: string;
  /** The check that has to name the fault. */
  readonly breaks: string;
  /** Checks that the same fault may turn red as well, since what they look at goes through the same place. */
  readonly also?: readonly string[];
  /** What is wrong with it, in a sentence. */
  readonly fault: string;
  readonly Provider: typeof SmallProvider;
};

/** Every one of them. Adding one is an entry. */
export const BROKEN_PROVIDERS: readonly BrokenProvider[] = [
  {
    id: 'lists-bare-names',
    breaks: 'PR-1',
    also: ['PR-2'],
    fault: 'Its list of models holds names in place of objects.',
    Provider: class extends SmallProvider {
      override models(): Json {
        return { object: 'list', data: [SMALL_MODEL] };
      }
    },
  },
  {
    id: 'lists-other-names',
    breaks: 'PR-2',
    fault: 'Its list names files, and the model is asked by another name.',
    Provider: class extends SmallProvider {
      override models(): Json {
        return { object: 'list', data: [{ id: 'models/small-model.gguf', object: 'model' }] };
      }
    },
  },
  {
    id: 'streams-as-plain-text',
    breaks: 'PR-3',
    fault: 'It declares its stream as plain text.',
    Provider: class extends SmallProvider {
      override streamHead(): Record<string, string> {
        return { 'content-type': 'text/plain' };
      }
    },
  },
  {
    id: 'ends-events-with-one-newline',
    breaks: 'FR-3',
    also: ['FR-10', 'FR-14', 'FR-18', 'FR-19', 'FR-23', 'PR-5', 'PR-10', 'PR-16', 'PR-21'],
    fault: 'It writes one newline behind each event in place of two, so that readers take them all for one event.',
    Provider: class extends SmallProvider {
      override frame(data: string): string {
        return `data: ${data}\n`;
      }
    },
  },
  {
    id: 'marks-every-write',
    breaks: 'FR-7',
    also: ['FR-14', 'FR-19', 'FR-23', 'PR-5', 'PR-10', 'PR-16', 'PR-21'],
    fault: 'Its writer puts a byte-order mark before each write.',
    Provider: class extends SmallProvider {
      override frame(data: string): string {
        return `\ufeffdata: ${data}\n\n`;
      }
    },
  },
  {
    id: 'talks-after-the-end-mark',
    breaks: 'FR-10',
    fault: 'It sends the end mark, and then statistics.',
    Provider: class extends SmallProvider {
      override *endMark(): Generator<string> {
        yield '[DONE]';
        yield '[DONE]';
      }
    },
  },
  {
    id: 'quotes-the-end-mark',
    breaks: 'FR-10',
    also: ['FR-19', 'PR-16'],
    fault: 'It encodes the end mark as JSON, like everything else.',
    Provider: class extends SmallProvider {
      override *endMark(): Generator<string> {
        yield '"[DONE]"';
      }
    },
  },
  {
    id: 'claims-success-after-an-error',
    breaks: 'FR-14',
    fault: 'Behind the error in the middle it sends a finish reason all the same.',
    Provider: class extends SmallProvider {
      override *failLate(): Generator<string> {
        yield* super.failLate();
        const choice = { index: 0, delta: {}, finish_reason: 'stop' };
        yield JSON.stringify({ id: this.nameAnswer(), object: 'chat.completion.chunk', created: 1, model: SMALL_MODEL, choices: [choice] });
        yield* this.endMark();
      }
    },
  },
  {
    id: 'swallows-the-late-error',
    breaks: 'FR-14',
    fault: 'It logs the error in the middle, and merely ends the stream.',
    Provider: class extends SmallProvider {
      override *failLate(): Generator<string> {
        yield* this.endMark();
      }
    },
  },
  {
    id: 'writes-latin-1',
    breaks: 'FR-18',
    also: ['FR-19', 'PR-16'],
    fault: 'It encodes what it writes as Latin-1.',
    Provider: class extends SmallProvider {
      override frame(data: string): Uint8Array {
        return Buffer.from(`data: ${data}\n\n`, 'latin1');
      }
    },
  },
  {
    id: 'renames-each-chunk',
    breaks: 'FR-19',
    also: ['PR-16'],
    fault: 'It gives each chunk an id of its own.',
    Provider: class extends SmallProvider {
      override chunk(chunk: Json, index: number): Json {
        return { ...chunk, id: `${this.nameAnswer()}-${index}` };
      }
    },
  },
  {
    id: 'writes-bare-json',
    breaks: 'FR-19',
    also: ['FR-10', 'FR-14', 'FR-23', 'PR-5', 'PR-10', 'PR-16', 'PR-21'],
    fault: 'It writes a line of JSON a chunk, without "data:".',
    Provider: class extends SmallProvider {
      override frame(data: string): string {
        return `${data}\n\n`;
      }
    },
  },
  {
    id: 'gives-no-reason',
    breaks: 'FR-19',
    also: ['PR-16'],
    fault: 'Its stream has no finish reason.',
    Provider: class extends SmallProvider {
      override deltas(question: Question): ReturnType<SmallProvider['deltas']> {
        return super.deltas(question).map(({ delta }) => ({ delta, finish: null }));
      }
    },
  },
  {
    id: 'leaves-out-the-index',
    breaks: 'FR-23',
    fault: 'Its pieces of tool calls have no index.',
    Provider: class extends SmallProvider {
      override toolPieces(): Json[] {
        return super.toolPieces().map(({ index, ...piece }) => piece);
      }
    },
  },
  {
    id: 'renames-the-model',
    breaks: 'PR-4',
    fault: 'Its last chunk has the model’s full name.',
    Provider: class extends SmallProvider {
      override chunk(chunk: Json, index: number): Json {
        return index > 2 ? { ...chunk, model: `${SMALL_MODEL}-2025-01-01` } : chunk;
      }
    },
  },
  {
    id: 'counts-nothing',
    breaks: 'PR-5',
    also: ['PR-8'],
    fault: 'It knows no usage.',
    Provider: class extends SmallProvider {
      override usage(): Json | undefined {
        return undefined;
      }
    },
  },
  {
    id: 'begins-with-no-choice',
    breaks: 'PR-6',
    fault: 'Its first chunk tells of filters, and has no choice.',
    Provider: class extends SmallProvider {
      override *data(question: Question): Generator<string> {
        const filter = { id: this.nameAnswer(), object: 'chat.completion.chunk', created: 1, model: SMALL_MODEL, choices: [] };
        yield JSON.stringify({ ...filter, prompt_filter_results: [] });
        yield* super.data(question);
      }
    },
  },
  {
    id: 'answers-whole-with-a-delta',
    breaks: 'PR-7',
    also: ['PR-10'],
    fault: 'Its whole answer has a delta in place of a message.',
    Provider: class extends SmallProvider {
      override completion(question: Question): Json {
        const choice = { index: 0, delta: { role: 'assistant', content: 'one' }, finish_reason: 'stop' };
        return { ...super.completion(question), choices: [choice] };
      }
    },
  },
  {
    id: 'adds-up-wrongly',
    breaks: 'PR-8',
    fault: 'The total of its whole answer is that of the prompt.',
    Provider: class extends SmallProvider {
      override completion(question: Question): Json {
        return { ...super.completion(question), usage: { prompt_tokens: 7, completion_tokens: 5, total_tokens: 7 } };
      }
    },
  },
  {
    id: 'has-words-of-its-own',
    breaks: 'PR-9',
    fault: 'Its finish reason is the one of its engine.',
    Provider: class extends SmallProvider {
      override finish(): string {
        return 'eos_token';
      }
    },
  },
  {
    id: 'names-another-model-whole',
    breaks: 'PR-10',
    fault: 'Its whole answer names the model in another way than its stream.',
    Provider: class extends SmallProvider {
      override completion(question: Question): Json {
        return { ...super.completion(question), model: 'SmallModel' };
      }
    },
  },
  {
    id: 'answers-an-unknown-model-with-200',
    breaks: 'PR-11',
    also: ['FR-14'],
    fault: 'It tells of an unknown model with a good status.',
    Provider: class extends SmallProvider {
      override judge(question: Question): Refusal | undefined {
        const refusal = super.judge(question);
        return refusal?.status === 404 ? { ...refusal, status: 200 } : refusal;
      }
    },
  },
  {
    id: 'takes-any-body',
    breaks: 'PR-12',
    fault: 'It answers a body without messages as if it had some.',
    Provider: class extends SmallProvider {
      override judge(question: Question): Refusal | undefined {
        const refusal = super.judge(question);
        return refusal?.status === 400 ? undefined : refusal;
      }
    },
  },
  {
    id: 'fails-over-a-wrong-key',
    breaks: 'PR-13',
    fault: 'A wrong key is a fault of its own to it, with status 500.',
    Provider: class extends SmallProvider {
      override judge(question: Question): Refusal | undefined {
        const refusal = super.judge(question);
        return refusal?.status === 401 ? { status: 500, message: 'KeyError' } : refusal;
      }
    },
  },
  {
    id: 'tells-errors-as-detail',
    breaks: 'PR-14',
    fault: 'Its errors have the shape of its web framework.',
    Provider: class extends SmallProvider {
      override refuse(response: ServerResponse, { status, message }: Refusal): void {
        this.writeJson(response, status, { detail: message });
      }
    },
  },
  {
    id: 'repeats-the-key',
    breaks: 'PR-15',
    fault: 'It repeats a wrong key in its error.',
    Provider: class extends SmallProvider {
      override judge(question: Question): Refusal | undefined {
        const refusal = super.judge(question);
        return refusal?.status === 401 ? { status: 401, message: `Incorrect API key provided: ${question.key}.` } : refusal;
      }
    },
  },
  {
    id: 'mixes-up-ids',
    breaks: 'PR-16',
    fault: 'It names an answer by the second in which it begins.',
    Provider: class extends SmallProvider {
      override nameAnswer(): string {
        return 'chatcmpl-1735689600';
      }
    },
  },
  {
    id: 'dies-with-its-reader',
    breaks: 'PR-17',
    fault: 'Once a reader hangs up, its one worker is gone.',
    Provider: class extends SmallProvider {
      #isDead = false;

      override readerGone(): void {
        this.#isDead = true;
      }

      override judge(question: Question): Refusal | undefined {
        return this.#isDead ? { status: 500, message: 'The worker is gone.' } : super.judge(question);
      }

      override async stream(response: ServerResponse, question: Question): Promise<void> {
        const isLong = JSON.stringify(question.body['messages']).includes('long');
        if (!isLong) return super.stream(response, question);
        response.writeHead(200, this.streamHead());
        for (const data of [...this.data(question)].slice(0, 2)) response.write(this.frame(data));
        const gone = new Promise((resolve) => response.once('close', resolve));
        await gone;
      }
    },
  },
  {
    id: 'breaks-off',
    breaks: 'PR-19',
    fault: 'It closes the connection in place of ending the stream.',
    Provider: class extends SmallProvider {
      override end(response: ServerResponse): void {
        response.socket?.end();
      }
    },
  },
  {
    id: 'plays-no-role',
    breaks: 'PR-21',
    fault: 'Its deltas name no role.',
    Provider: class extends SmallProvider {
      override firstDelta(): Json {
        return { content: '' };
      }
    },
  },
];

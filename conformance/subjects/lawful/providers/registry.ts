import type { ServerResponse } from 'node:http';
import { type Json, type Question, type Refusal, SmallProvider } from '../../small-provider/small-provider.ts';

/** A provider that does something in another way than most, and lawfully: nothing of it may fail. */
export type LawfulProvider = {
  /** kebab-case. */
  readonly id: string;
  /** What is different, in a sentence. */
  readonly way: string;
  readonly Provider: typeof SmallProvider;
};

/** Ends lines with another end than LF. */
function endingWith(end: string): typeof SmallProvider {
  return class extends SmallProvider {
    override frame(data: string): string {
      return `data: ${data}${end}${end}`;
    }
  };
}

/** Every one of them. Adding one is an entry. */
export const LAWFUL_PROVIDERS: readonly LawfulProvider[] = [
  { id: 'usual', way: 'It does everything as most do.', Provider: SmallProvider },
  { id: 'ends-with-cr-lf', way: 'Its lines end with CR LF.', Provider: endingWith('\r\n') },
  { id: 'ends-with-cr', way: 'Its lines end with CR.', Provider: endingWith('\r') },
  {
    id: 'sends-comments-and-fields',
    way: 'It sends keep-alives, event names and ids besides the data, and no space behind "data:".',
    Provider: class extends SmallProvider {
      override frame(data: string): string {
        return `: keep-alive\n\nevent: message\nid: 7\ndata:${data}\n\n`;
      }
    },
  },
  {
    id: 'begins-with-a-mark',
    way: 'Its stream begins with a byte-order mark.',
    Provider: class extends SmallProvider {
      override async stream(response: ServerResponse, question: Question): Promise<void> {
        response.writeHead(200, this.streamHead());
        response.end(`\ufeff${[...this.data(question)].map((data) => this.frame(data)).join('')}`);
      }
    },
  },
  {
    id: 'sends-no-end-mark',
    way: 'Its stream ends with the finish reason.',
    Provider: class extends SmallProvider {
      override *endMark(): Generator<string> {
        // None.
      }
    },
  },
  {
    id: 'breaks-off-a-late-failure',
    way: 'It tells of a late failure by breaking the connection.',
    Provider: class extends SmallProvider {
      override async stream(response: ServerResponse, question: Question): Promise<void> {
        if (question.body['user'] === undefined) return super.stream(response, question);
        response.writeHead(200, this.streamHead());
        response.write(this.frame([...this.data(question)][0] ?? ''));
        await new Promise((resolve) => setTimeout(resolve, 20));
        response.destroy();
      }
    },
  },
  {
    id: 'takes-any-key-and-model',
    way: 'It has one model, answers whatever model is named, and looks at no key.',
    Provider: class extends SmallProvider {
      override judge({ body }: Question): Refusal | undefined {
        return Array.isArray(body['messages']) ? undefined : { status: 422, message: 'The body has no list of messages.' };
      }
    },
  },
  {
    id: 'takes-no-tools',
    way: 'Its model takes no tools.',
    Provider: class extends SmallProvider {
      override judge(question: Question): Refusal | undefined {
        return question.body['tools'] === undefined ? super.judge(question) : { status: 400, message: 'The model takes no tools.' };
      }
    },
  },
  {
    id: 'thinks-first',
    way: 'Its model reasons, and its short answers are reasoning alone.',
    Provider: class extends SmallProvider {
      override deltas(question: Question): ReturnType<SmallProvider['deltas']> {
        return super.deltas(question).map(({ delta, finish }) => {
          const { content, ...rest } = delta;
          return { delta: content === undefined ? delta : { ...rest, reasoning_content: content }, finish };
        });
      }

      override completion(question: Question): Json {
        const message = { role: 'assistant', content: null, reasoning_content: 'one two' };
        return { ...super.completion(question), choices: [{ index: 0, message, finish_reason: 'length' }] };
      }
    },
  },
  {
    id: 'is-busy',
    way: 'It answers one request at a time, and refuses the others with status 429.',
    Provider: class extends SmallProvider {
      #running = 0;

      override judge(question: Question): Refusal | undefined {
        return this.#running > 0 ? { status: 429, message: 'Too many requests at once.' } : super.judge(question);
      }

      override async stream(response: ServerResponse, question: Question): Promise<void> {
        this.#running += 1;
        await new Promise((resolve) => setTimeout(resolve, 20));
        await super.stream(response, question).finally(() => {
          this.#running -= 1;
        });
      }
    },
  },
];

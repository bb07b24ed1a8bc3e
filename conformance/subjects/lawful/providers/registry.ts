import type { ServerResponse } from 'node:http';
import type { Json } from '../../json.ts';
import { type Question, type Refusal, SmallProvider } from '../../small-provider/small-provider.ts';

/** A provider with unusual but allowed behavior. It must pass every check. */
export type LawfulProvider = {
  /** kebab-case. */
  readonly id: string;
  /** What it does differently, in one sentence. */
  readonly way: string;
  readonly Provider: typeof SmallProvider;
};

/** A provider with other line ends than LF. */
function endingWith(end: string): typeof SmallProvider {
  return class extends SmallProvider {
    override frame(data: string): string {
      return `data: ${data}${end}${end}`;
    }
  };
}

/** All subjects of this kind. */
export const LAWFUL_PROVIDERS: readonly LawfulProvider[] = [
  { id: 'usual', way: 'It behaves like most providers.', Provider: SmallProvider },
  { id: 'ends-with-cr-lf', way: 'Its lines end with CR LF.', Provider: endingWith('\r\n') },
  { id: 'ends-with-cr', way: 'Its lines end with CR.', Provider: endingWith('\r') },
  {
    id: 'sends-comments-and-fields',
    way: 'It sends keep-alives, event names and ids in addition to data, and no space after "data:".',
    Provider: class extends SmallProvider {
      override frame(data: string): string {
        return `: keep-alive\n\nevent: message\nid: 7\ndata:${data}\n\n`;
      }
    },
  },
  {
    id: 'begins-with-a-mark',
    way: 'Its stream starts with a byte-order mark.',
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
        // No end mark.
      }
    },
  },
  {
    id: 'breaks-off-a-late-failure',
    way: 'It reports a late failure by breaking the connection.',
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
    way: 'It has one model, answers for any model name, and does not check keys.',
    Provider: class extends SmallProvider {
      override judge({ body }: Question): Refusal | undefined {
        return Array.isArray(body['messages']) ? undefined : { status: 422, message: 'The body has no list of messages.' };
      }
    },
  },
  {
    id: 'takes-no-tools',
    way: 'Its model does not support tools.',
    Provider: class extends SmallProvider {
      override judge(question: Question): Refusal | undefined {
        return question.body['tools'] === undefined ? super.judge(question) : { status: 400, message: 'The model takes no tools.' };
      }
    },
  },
  {
    id: 'thinks-first',
    way: 'Its model reasons, and its short answers contain only reasoning.',
    Provider: class extends SmallProvider {
      override deltas(question: Question): ReturnType<SmallProvider['deltas']> {
        return super.deltas(question).map(({ delta, finish }) => {
          const { content, ...rest } = delta;
          return { delta: content === undefined ? delta : { ...rest, reasoning_content: content }, finish };
        });
      }

      override completion(): Json {
        const message = { role: 'assistant', content: null, reasoning_content: 'one two' };
        return { ...super.completion(), choices: [{ index: 0, message, finish_reason: 'length' }] };
      }
    },
  },
  {
    id: 'is-busy',
    way: 'It answers one request at a time and refuses others with status 429.',
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

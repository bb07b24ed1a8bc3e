import type { ServerResponse } from 'node:http';
import { change, wrap } from '../../change.ts';
import type { Json } from '../../json.ts';
import { listSubjects } from '../../list-subjects.ts';
import { type ErrorAnswer, type ProviderRequest, SmallProvider } from '../../small-provider/small-provider.ts';

/** A provider with unusual but allowed behavior. It must pass every check. */
export type ValidProvider = {
  /** What it does differently, in one sentence. */
  readonly behavior: string;
  readonly Provider: typeof SmallProvider;
};

function endingWith(end: string): typeof SmallProvider {
  return change(SmallProvider, { frame: (data: string) => `data: ${data}${end}${end}` });
}

/** All valid providers. */
export const VALID_PROVIDERS = listSubjects<ValidProvider>({
  usual: { behavior: 'It behaves like most providers.', Provider: SmallProvider },
  'ends-with-cr-lf': { behavior: 'Its lines end with CR LF.', Provider: endingWith('\r\n') },
  'ends-with-cr': { behavior: 'Its lines end with CR.', Provider: endingWith('\r') },
  'comments-and-other-fields': {
    behavior: 'It sends keep-alives, event names and ids in addition to data, and no space after "data:".',
    Provider: change(SmallProvider, { frame: (data: string) => `: keep-alive\n\nevent: message\nid: 7\ndata:${data}\n\n` }),
  },
  'leading-byte-order-mark': {
    behavior: 'Its stream starts with a byte-order mark.',
    Provider: wrap(SmallProvider, 'stream', async function (_original, response, request) {
      response.writeHead(200, this.streamHeaders());
      response.end(`\ufeff${[...this.eventData(request)].map((data) => this.frame(data)).join('')}`);
    }),
  },
  'no-done-event': {
    behavior: 'Its stream ends with the finish reason.',
    Provider: class extends SmallProvider {
      override *doneEvent(): Generator<string> {}
    },
  },
  'resets-on-late-failure': {
    behavior: 'It reports a late failure by breaking the connection.',
    Provider: wrap(SmallProvider, 'stream', async function (original, response, request) {
      if (request.body['user'] === undefined) return original(response, request);
      response.writeHead(200, this.streamHeaders());
      response.write(this.frame([...this.eventData(request)][0] ?? ''));
      await new Promise((resolve) => setTimeout(resolve, 20));
      response.destroy();
    }),
  },
  'accepts-any-key-and-model': {
    behavior: 'It has one model, answers for any model name, and does not check keys.',
    Provider: change(SmallProvider, {
      validate: ({ body }: ProviderRequest) =>
        Array.isArray(body['messages']) ? undefined : { status: 422, message: 'The body has no list of messages.' },
    }),
  },
  'no-tools': {
    behavior: 'Its model does not support tools.',
    Provider: wrap(SmallProvider, 'validate', (original, request) =>
      request.body['tools'] === undefined ? original(request) : { status: 400, message: 'The model takes no tools.' },
    ),
  },
  'reasoning-only-answers': {
    behavior: 'Its model reasons, and its short answers contain only reasoning.',
    Provider: class extends SmallProvider {
      override deltas(request: ProviderRequest): ReturnType<SmallProvider['deltas']> {
        return super.deltas(request).map(({ delta, finish }) => {
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
  'one-request-at-a-time': {
    behavior: 'It answers one request at a time and refuses others with status 429.',
    Provider: class extends SmallProvider {
      #running = 0;

      override validate(request: ProviderRequest): ErrorAnswer | undefined {
        return this.#running > 0 ? { status: 429, message: 'Too many concurrent requests.' } : super.validate(request);
      }

      override async stream(response: ServerResponse, request: ProviderRequest): Promise<void> {
        this.#running += 1;
        await new Promise((resolve) => setTimeout(resolve, 20));
        await super.stream(response, request).finally(() => {
          this.#running -= 1;
        });
      }
    },
  },
});

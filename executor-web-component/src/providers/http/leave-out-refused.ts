import type { ChatCompletionBody } from '@chat-executor/protocol';
import { asRecord } from './json-record.ts';
import { ProviderFailure } from './provider-failure.ts';

/** What is said of each part of a request that some models or servers refuse, and that an answer can do without. */
const REMARKS = {
  tools: 'left out tools: the model takes none',
  stream_options: 'left out stream_options: the server does not know it',
  reasoning_effort: 'left out reasoning_effort: the model does not take it',
  response_format: 'left out response_format: the model does not take it',
  temperature: 'left out temperature: the model does not take it',
  top_p: 'left out top_p: the model does not take it',
  // A way to say how much to think, in place of which there is another: nothing that was asked for is lost.
  adaptive_thinking: undefined,
} as const;

/** A part of a request that may be refused. */
export type RefusableField = keyof typeof REMARKS;

/** What was refused before, by model, so that the next request leaves it out at once. Lives as long as its provider. */
export type RefusalMemory = Map<string, Set<RefusableField>>;

/** One attempt after the other, each without what the one before was refused for. */
export type AttemptOptions<Result> = {
  readonly body: ChatCompletionBody;
  readonly memory: RefusalMemory;
  readonly note: (remark: string) => void;
  /** Which part of the request a failure is about, if it is about one. */
  readonly findRefused: (failure: ProviderFailure) => RefusableField | undefined;
  readonly attempt: (leaveOut: ReadonlySet<RefusableField>) => AsyncIterable<Result>;
};

/**
 * Runs a request, and again without the part that was refused, as long as nothing of an answer has come. Each part is left out
 * once at most, so there is an end to it; each is noted for the receipt, and remembered once the model has answered without it.
 */
export async function* leaveOutRefused<Result>(options: AttemptOptions<Result>): AsyncGenerator<Result, void> {
  const { body, memory, findRefused, attempt } = options;
  const note = (field: RefusableField) => REMARKS[field] !== undefined && options.note(REMARKS[field]);
  const leaveOut = new Set(memory.get(body.model));
  for (const field of leaveOut) if (isAsked(asRecord(body)?.[field])) note(field);
  for (;;) {
    let answered = false;
    try {
      for await (const result of attempt(leaveOut)) {
        if (!answered) {
          answered = true;
          if (leaveOut.size > 0) memory.set(body.model, leaveOut);
        }
        yield result;
      }
      return;
    } catch (thrown) {
      const refused = thrown instanceof ProviderFailure && !answered ? findRefused(thrown) : undefined;
      if (refused === undefined || leaveOut.has(refused)) throw thrown;
      leaveOut.add(refused);
      note(refused);
    }
  }
}

function isAsked(value: unknown): boolean {
  return value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);
}

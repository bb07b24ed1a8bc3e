import type { ChatCompletionBody } from '@chat-executor/protocol';
import { ProviderFailure } from './provider-failure.ts';

/** A part of a request that some models or servers refuse, and that an answer can do without. */
type Refusable = { readonly fields: readonly (keyof ChatCompletionBody)[]; readonly why: string };

const NOT_TAKEN = 'the model does not take it';

/** The parts; undefined for one that is then asked for in another way, so that nothing of the request is lost. */
const REFUSABLE = {
  tools: { fields: ['tools'], why: 'the model takes none' },
  stream_options: { fields: ['stream_options'], why: 'the server does not know it' },
  reasoning_effort: { fields: ['reasoning_effort'], why: NOT_TAKEN },
  response_format: { fields: ['response_format'], why: NOT_TAKEN },
  temperature: { fields: ['temperature'], why: NOT_TAKEN },
  top_p: { fields: ['top_p'], why: NOT_TAKEN },
  penalties: { fields: ['presence_penalty', 'frequency_penalty'], why: NOT_TAKEN },
  n: { fields: ['n'], why: NOT_TAKEN },
  adaptive_thinking: undefined,
  system_prompt: undefined,
} as const satisfies Record<string, Refusable | undefined>;

/** The name of a part of a request that may be refused. */
export type RefusableField = keyof typeof REFUSABLE;

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
  const note = (field: RefusableField, fields = listAsked(field, body)) => {
    if (REFUSABLE[field] && fields.length > 0) options.note(`left out ${fields.join(', ')}: ${REFUSABLE[field].why}`);
  };
  const leaveOut = new Set(memory.get(body.model));
  for (const field of leaveOut) note(field);
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
      // Also where it was not the caller who asked for it, since it cost a request.
      note(refused, listAsked(refused, body).length > 0 ? undefined : REFUSABLE[refused]?.fields);
    }
  }
}

function listAsked(field: RefusableField, body: ChatCompletionBody): readonly (keyof ChatCompletionBody)[] {
  return REFUSABLE[field]?.fields.filter((name) => isAsked(body[name])) ?? [];
}

function isAsked(value: unknown): boolean {
  return value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);
}

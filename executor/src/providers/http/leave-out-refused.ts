import type { ChatCompletionBody } from '@chat-executor/protocol';
import { ProviderFailure } from './provider-failure.ts';

/** Fields of a request that cannot be left out, or that a provider sets itself. */
type Fixed = 'model' | 'messages' | 'stream';

/** The name of a part of a request that some models or servers refuse, and that an answer can do without. */
export type RefusableField = Exclude<keyof ChatCompletionBody, Fixed> | keyof typeof SPECIAL;

type Refusable = { readonly fields: readonly (keyof ChatCompletionBody)[]; readonly why: string };

/** Parts of which more is to be said; undefined for one that is then asked for in another way, so that nothing of the request is lost. */
const SPECIAL = {
  tools: { fields: ['tools'], why: 'not supported by the model' },
  stream_options: { fields: ['stream_options'], why: 'not supported by the server' },
  penalties: { fields: ['presence_penalty', 'frequency_penalty'], why: 'not supported by the model' },
  max_tokens: undefined,
  max_completion_tokens: undefined,
  adaptive_thinking: undefined,
  system_prompt: undefined,
} as const satisfies Record<string, Refusable | undefined>;

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
  const { body, memory, note, findRefused, attempt } = options;
  const leaveOut = new Set(memory.get(body.model));
  for (const field of leaveOut) noteLoss(field, listAsked(field, body), note);
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
      const asked = listAsked(refused, body);
      // What nobody asked for cannot have been refused, unless the provider itself asks for it or has another way to.
      if (asked.length === 0 && !Object.hasOwn(SPECIAL, refused)) throw thrown;
      leaveOut.add(refused);
      noteLoss(refused, asked.length > 0 ? asked : findRefusable(refused).fields, note);
    }
  }
}

function findRefusable(field: RefusableField): Refusable {
  const nothing = { fields: [], why: '' };
  if (Object.hasOwn(SPECIAL, field)) return SPECIAL[field as keyof typeof SPECIAL] ?? nothing;
  return { fields: [field as keyof ChatCompletionBody], why: 'not supported by the model' };
}

function listAsked(field: RefusableField, body: ChatCompletionBody): readonly string[] {
  return findRefusable(field).fields.filter((name) => isAsked(body[name]));
}

function noteLoss(field: RefusableField, lost: readonly string[], note: (remark: string) => void): void {
  if (lost.length > 0) note(`left out ${lost.join(', ')}: ${findRefusable(field).why}`);
}

function isAsked(value: unknown): boolean {
  return value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);
}

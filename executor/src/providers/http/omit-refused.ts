import type { ChatCompletionBody } from '@chat-executor/protocol';
import { ProviderFailure } from './provider-failure.ts';

/** Fields that cannot be removed, or that a provider sets itself. */
type Fixed = 'model' | 'messages' | 'stream';

/** An optional part of a request that some models or servers refuse. */
export type RefusableField = Exclude<keyof ChatCompletionBody, Fixed> | keyof typeof SPECIAL;

type Refusable = { readonly fields: readonly (keyof ChatCompletionBody)[]; readonly why: string };

/** Notes for special parts, or `undefined` if the part is requested in another way instead, so nothing is lost. */
const SPECIAL = {
  tools: { fields: ['tools'], why: 'not supported by the model' },
  stream_options: { fields: ['stream_options'], why: 'not supported by the server' },
  penalties: { fields: ['presence_penalty', 'frequency_penalty'], why: 'not supported by the model' },
  max_tokens: undefined,
  max_completion_tokens: undefined,
  adaptive_thinking: undefined,
  system_prompt: undefined,
} as const satisfies Record<string, Refusable | undefined>;

/** Refused parts by model, so that later requests omit them. Lives as long as its provider. */
export type RefusalMemory = Map<string, Set<RefusableField>>;

/** The options of {@link omitRefused}. */
export type AttemptOptions<Result> = {
  readonly body: ChatCompletionBody;
  readonly memory: RefusalMemory;
  readonly note: (remark: string) => void;
  /** The refused part of the request, if any. */
  readonly findRefused: (failure: ProviderFailure) => RefusableField | undefined;
  readonly attempt: (omitted: ReadonlySet<RefusableField>) => AsyncIterable<Result>;
};

/**
 * Runs a request and, until an answer starts, retries it without each refused part. Each part is removed at most once, so this
 * ends; removals are noted on the receipt, and remembered once the model has answered.
 */
export async function* omitRefused<Result>(options: AttemptOptions<Result>): AsyncGenerator<Result, void> {
  const { body, memory, note, findRefused, attempt } = options;
  const omitted = new Set(memory.get(body.model));
  for (const field of omitted) noteLoss(field, listAsked(field, body), note);
  for (;;) {
    let answered = false;
    try {
      for await (const result of attempt(omitted)) {
        if (!answered) {
          answered = true;
          if (omitted.size > 0) memory.set(body.model, omitted);
        }
        yield result;
      }
      return;
    } catch (thrown) {
      const refused = thrown instanceof ProviderFailure && !answered ? findRefused(thrown) : undefined;
      if (refused === undefined || omitted.has(refused)) throw thrown;
      const asked = listAsked(refused, body);
      // A part not in the request cannot have been refused, unless the provider adds it or has an alternative.
      if (asked.length === 0 && !Object.hasOwn(SPECIAL, refused)) throw thrown;
      omitted.add(refused);
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

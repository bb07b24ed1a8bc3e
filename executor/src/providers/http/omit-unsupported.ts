import type { ChatCompletionBody } from '@chat-executor/protocol';
import { ProviderFailure } from './provider-failure.ts';

/** A part of a request that some models or servers refuse, and that can be left out. */
export type OmittableField = Exclude<keyof ChatCompletionBody, 'model' | 'messages' | 'stream'> | keyof typeof SPECIAL;

type Refusable = { readonly fields: readonly (keyof ChatCompletionBody)[]; readonly why: string };

/** Parts with another note or other fields than their name. `undefined` if the request has an alternative, so that nothing is lost. */
const SPECIAL = {
  tools: { fields: ['tools'], why: 'not supported by the model' },
  stream_options: { fields: ['stream_options'], why: 'not supported by the server' },
  penalties: { fields: ['presence_penalty', 'frequency_penalty'], why: 'not supported by the model' },
  max_tokens: undefined,
  max_completion_tokens: undefined,
  adaptive_thinking: undefined,
  system_prompt: undefined,
} as const satisfies Record<string, Refusable | undefined>;

/** The refused parts by model, which later requests omit. */
export type Refusals = Map<string, Set<OmittableField>>;

/** The options of {@link omitUnsupported}. */
export type AttemptOptions<Result> = {
  readonly body: ChatCompletionBody;
  readonly refusals: Refusals;
  readonly note: (remark: string) => void;
  /** The part of the request that the provider refuses, if any. */
  readonly findRefused: (failure: ProviderFailure) => OmittableField | undefined;
  readonly attempt: (omitted: ReadonlySet<OmittableField>) => AsyncIterable<Result>;
};

/**
 * Sends a request and, until an answer starts, retries it without each refused part. Notes what it leaves out, and remembers it
 * once the model has answered.
 */
export async function* omitUnsupported<Result>(options: AttemptOptions<Result>): AsyncGenerator<Result, void> {
  const { body, refusals, note, findRefused, attempt } = options;
  const omitted = new Set(refusals.get(body.model));
  for (const field of omitted) noteLoss(field, listRequested(field, body), note);
  for (;;) {
    let answered = false;
    try {
      for await (const result of attempt(omitted)) {
        if (!answered) {
          answered = true;
          if (omitted.size > 0) refusals.set(body.model, omitted);
        }
        yield result;
      }
      return;
    } catch (thrown) {
      const refused = thrown instanceof ProviderFailure && !answered ? findRefused(thrown) : undefined;
      if (refused === undefined || omitted.has(refused)) throw thrown;
      const requested = listRequested(refused, body);
      // A provider cannot refuse a part that is not in the request, unless it is special: the provider may add it or have an alternative.
      if (requested.length === 0 && !Object.hasOwn(SPECIAL, refused)) throw thrown;
      omitted.add(refused);
      noteLoss(refused, requested.length > 0 ? requested : findRefusable(refused).fields, note);
    }
  }
}

function findRefusable(field: OmittableField): Refusable {
  const nothing = { fields: [], why: '' };
  if (Object.hasOwn(SPECIAL, field)) return SPECIAL[field as keyof typeof SPECIAL] ?? nothing;
  return { fields: [field as keyof ChatCompletionBody], why: 'not supported by the model' };
}

function listRequested(field: OmittableField, body: ChatCompletionBody): readonly string[] {
  return findRefusable(field).fields.filter((name) => isRequested(body[name]));
}

function noteLoss(field: OmittableField, lost: readonly string[], note: (remark: string) => void): void {
  if (lost.length > 0) note(`left out ${lost.join(', ')}: ${findRefusable(field).why}`);
}

function isRequested(value: unknown): boolean {
  return value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);
}

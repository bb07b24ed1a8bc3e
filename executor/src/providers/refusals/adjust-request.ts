import type { ChatCompletionBody } from '@chat-executor/protocol';
import { ProviderFailure } from '../http/provider-failure.ts';
import { type AdjustedRequest, appliesTo, applyChange, describeLoss, type Refusal } from './refusal.ts';
import type { RefusalMemory } from './refusal-memory.ts';

/** Finds what a provider refused of a request; undefined if its failure has another cause, or no change could help. */
export type FindRefusal = (failure: ProviderFailure, request: AdjustedRequest) => Refusal | undefined;

/** The options of {@link adjustRequest}. */
export type AdjustOptions<Result> = {
  readonly body: ChatCompletionBody;
  readonly memory: RefusalMemory;
  readonly note: (remark: string) => void;
  readonly findRefusal: (...input: Parameters<FindRefusal>) => Promise<Refusal | undefined>;
  readonly attempt: (request: AdjustedRequest) => AsyncIterable<Result>;
};

/** Maximum number of repeated requests, so that a provider that refuses everything is asked a limited number of times. */
const MAX_CHANGES = 8;

/**
 * Sends a request and, until an answer starts, repeats it with the change that each refusal requires. Notes what is lost. Applies
 * what the model has refused before from the start.
 */
export async function* adjustRequest<Result extends { readonly model: string }>(
  options: AdjustOptions<Result>,
): AsyncGenerator<Result, void> {
  const { body, memory, note, findRefusal, attempt } = options;
  let request: AdjustedRequest = { body, avoided: new Set() };
  const change = (refusal: Refusal): boolean => {
    const before = request;
    request = applyChange(request, refusal.change);
    if (request !== before) for (const remark of describeLoss(refusal, before)) note(remark);
    return request !== before;
  };
  for (const refusal of memory.recall(body.model)) if (appliesTo(refusal, request.body)) change(refusal);
  const found: Refusal[] = [];
  const refused = new Set<string>();
  for (;;) {
    let isAnswered = false;
    try {
      for await (const result of attempt(request)) {
        if (!isAnswered) memory.remember(body.model, result.model, found);
        isAnswered = true;
        yield result;
      }
      return;
    } catch (thrown) {
      const canRepeat = thrown instanceof ProviderFailure && !isAnswered && found.length < MAX_CHANGES;
      const refusal = canRepeat ? await findRefusal(thrown, request) : undefined;
      refused.add(toKey(request));
      // Two efforts, for example, may each be refused with the other as the cure.
      if (!refusal || refused.has(toKey(applyChange(request, refusal.change))) || !change(refusal)) throw thrown;
      found.push(refusal);
    }
  }
}

/** What changes can differ in. */
function toKey({ body: { messages: _, ...settings }, avoided }: AdjustedRequest): string {
  return JSON.stringify([settings, [...avoided]]);
}

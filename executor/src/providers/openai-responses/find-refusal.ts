import type { ProviderFailure } from '../http/provider-failure.ts';
import { type FormRule, findRefusal as findNamedRefusal, findRefusedForm } from '../refusals/find-refusal.ts';
import { type AdjustedRequest, isRequested, type Refusal } from '../refusals/refusal.ts';

/** Messages about reasoning of another model or account, which the conversation contains. */
const FOREIGN_REASONING =
  /encrypted content .*could not|could not decrypt|invalid_encrypted_content|of type '?reasoning'? was provided|without its required|item with id '?rs_/is;

/** Messages about a part that the converter adds. */
const FORMS: readonly FormRule[] = [
  ['encrypted_reasoning', /encrypted[_ .]content|['"`]include['"`]|^include$/im],
  ['instructions', /['"`]instructions['"`]|^instructions$/im],
  ['reasoning_summary', /reasoning[_ .]summar(y|ies)/i],
  ['reasoning', /['"`]reasoning['"`]|^reasoning$/im, { change: { set: { reasoning_effort: undefined } } }],
];

/** Messages for a refused part. */
const REFUSED =
  /unsupported|not (supported|permitted|allowed|available)|n[o']t support|must be verified|un(recognized|known|expected)|extra/i;

/** Finds what the server refuses of a request. */
export function findRefusal(failure: ProviderFailure, request: AdjustedRequest): Refusal | undefined {
  const text = [...failure.words, failure.text].join('\n');
  if (FOREIGN_REASONING.test(text)) return { change: { avoid: 'reasoning_details' }, when: {}, isLasting: false };
  const isField = isRequested(request.body.logprobs) && /logprobs/.test(text);
  const form = REFUSED.test(text) && !isField ? findRefusedForm(FORMS, failure, request) : undefined;
  return form ?? findNamedRefusal(failure, request);
}

import { ExecutorError } from '../../executor-error.ts';

/** The end of a candidate in OpenAI's form, or the failure with which it ended. */
export type Finish =
  | { readonly reason: string | null; readonly refusal?: string; readonly failure?: undefined }
  | { readonly reason: null; readonly failure: ExecutorError };

/** Reasons to block an answer. */
const BLOCKED = /SAFETY|PROHIBITED|RECITATION|BLOCK|^LANGUAGE$|^SPII$|^MODEL_ARMOR$|^JAILBREAK$/;

/** The model made a tool call that cannot be run. */
const FAILED_CALL = /TOOL_CALL|FUNCTION_CALL/;

/**
 * Converts a finish reason. An answer without content never ends with `stop` unless Gemini says so.
 *
 * @param hasContent - whether text, a tool call or an image has arrived
 */
export function convertFinishReason(reason: string | undefined, hasContent: boolean): Finish {
  if (reason === undefined || reason === 'FINISH_REASON_UNSPECIFIED') return { reason: null };
  if (reason === 'STOP') return { reason: 'stop' };
  if (reason === 'MAX_TOKENS') return { reason: 'length' };
  if (BLOCKED.test(reason)) return { reason: 'content_filter', refusal: describeBlock('answer', reason) };
  // Without an image, the text may say why. Reasons that Google adds later may also be harmless.
  if (hasContent && reason !== 'OTHER' && !FAILED_CALL.test(reason) && !(reason in FAILURES)) return { reason: 'stop' };
  return { reason: null, failure: createFailure(reason) };
}

/** Says that Gemini blocked a request or an answer. Repeats the reason only if it is a plain constant. */
export function describeBlock(what: 'request' | 'answer', reason: string): string {
  return `Gemini blocked the ${what}${inParentheses(reason)}.`;
}

const FAILURES: Readonly<Record<string, ConstructorParameters<typeof ExecutorError>>> = {
  MALFORMED_RESPONSE: ['provider-error', { sentence: 'The model made an invalid answer.', cure: 'Try again, or choose another model.' }],
  MISSING_THOUGHT_SIGNATURE: [
    'unsupported-request',
    {
      sentence: 'Gemini requires the signature of an earlier tool call, which is missing.',
      cure: 'Start a new chat. The client must send back the reasoning_details or the extra_content of tool calls.',
    },
  ],
};

function createFailure(reason: string): ExecutorError {
  if (FAILED_CALL.test(reason)) {
    return new ExecutorError('provider-error', {
      sentence: 'The model made an invalid tool call.',
      cure: 'Try again, or choose another model.',
    });
  }
  const known = FAILURES[reason];
  if (known) return new ExecutorError(...known);
  const isImage = reason.includes('IMAGE');
  return new ExecutorError('provider-error', {
    sentence: `Gemini ${isImage ? 'created no image' : 'stopped the answer'}${inParentheses(reason)}.`,
    cure: 'Try again, change the request, or choose another model.',
  });
}

function inParentheses(reason: string): string {
  return /^[A-Z_]{1,60}$/.test(reason) ? ` (${reason})` : '';
}

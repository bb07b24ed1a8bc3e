import { ExecutorError } from '../../executor-error.ts';
import { asIndex, asRecord, asRecords, asText, type JsonRecord } from '../http/json-record.ts';
import { notGemini } from './not-gemini.ts';

/** OpenAI's finish reasons by Gemini's. Others become `stop`. */
const REASONS: Readonly<Record<string, string>> = {
  MAX_TOKENS: 'length',
  SAFETY: 'content_filter',
  RECITATION: 'content_filter',
  LANGUAGE: 'content_filter',
  BLOCKLIST: 'content_filter',
  PROHIBITED_CONTENT: 'content_filter',
  SPII: 'content_filter',
  IMAGE_SAFETY: 'content_filter',
  IMAGE_PROHIBITED_CONTENT: 'content_filter',
};

/** Finish reasons for a failed tool call. */
const FAILED_CALLS = new Set(['MALFORMED_FUNCTION_CALL', 'UNEXPECTED_TOOL_CALL', 'TOO_MANY_TOOL_CALLS']);

/**
 * Converts a Gemini answer, streamed or whole, to OpenAI's form, not normalized.
 *
 * @param carrier - `delta` for a stream, `message` for a whole answer
 * @throws ExecutorError `provider-error` for a failed tool call, `bad-provider-answer` if it is not an answer
 */
export function convertAnswer(answer: JsonRecord, carrier: 'delta' | 'message'): JsonRecord {
  const { candidates, promptFeedback, usageMetadata, modelVersion, responseId } = answer;
  if (!Array.isArray(candidates) && !asRecord(promptFeedback) && !asRecord(usageMetadata)) throw notGemini();
  const blocked = asText(asRecord(promptFeedback)?.['blockReason']);
  const choices = asRecords(candidates).map((candidate, position) => convertCandidate(candidate, position, carrier));
  const refused = { index: 0, [carrier]: { refusal: describeBlock('request', blocked ?? '') }, finish_reason: 'content_filter' };
  return {
    id: responseId,
    model: modelVersion,
    choices: choices.length === 0 && blocked !== undefined ? [refused] : choices,
    usage: convertUsage(asRecord(usageMetadata)),
  };
}

function convertCandidate(candidate: JsonRecord, position: number, carrier: 'delta' | 'message'): JsonRecord {
  const parts = asRecords(asRecord(candidate['content'])?.['parts']);
  const join = (isThought: boolean) =>
    parts
      .filter((part) => (part['thought'] === true) === isThought)
      .map((part) => asText(part['text']) ?? '')
      .join('');
  const reasoning = join(true);
  const calls = parts.flatMap((part) => convertCall(part));
  const reason = asText(candidate['finishReason']);
  if (reason !== undefined && FAILED_CALLS.has(reason)) {
    throw new ExecutorError('provider-error', {
      sentence: 'The model made an invalid tool call.',
      cure: 'Try again, or choose another model.',
    });
  }
  const finishReason = reason === undefined || reason === 'FINISH_REASON_UNSPECIFIED' ? null : (REASONS[reason] ?? 'stop');
  return {
    index: asIndex(candidate['index']) ?? position,
    [carrier]: {
      content: join(false),
      ...(reasoning !== '' && { reasoning_content: reasoning }),
      ...(calls.length > 0 && { tool_calls: calls }),
      ...(finishReason === 'content_filter' && { refusal: describeBlock('answer', reason ?? '') }),
    },
    finish_reason: finishReason,
  };
}

/** Converts a whole tool call. Its signature must be sent back, so it gets the field of Gemini's OpenAI-compatible API. */
function convertCall({ functionCall, thoughtSignature }: JsonRecord): JsonRecord[] {
  const call = asRecord(functionCall);
  if (!call) return [];
  const signature = asText(thoughtSignature);
  return [
    {
      id: call['id'],
      type: 'function',
      function: { name: call['name'], arguments: call['args'] ?? {} },
      ...(signature !== undefined && { extra_content: { google: { thought_signature: signature } } }),
    },
  ];
}

function describeBlock(what: string, reason: string): string {
  return /^[A-Z_]+$/.test(reason) ? `Gemini blocked the ${what} (${reason}).` : `Gemini blocked the ${what}.`;
}

/** Converts usage. OpenAI's completion tokens include reasoning. */
function convertUsage(usage: JsonRecord | undefined): JsonRecord | undefined {
  if (!usage) return undefined;
  const count = (name: string) => (typeof usage[name] === 'number' ? usage[name] : 0);
  const [cached, thoughts] = [count('cachedContentTokenCount'), count('thoughtsTokenCount')];
  const prompt = count('promptTokenCount') + count('toolUsePromptTokenCount');
  const completion = count('candidatesTokenCount') + thoughts;
  return {
    prompt_tokens: prompt,
    completion_tokens: completion,
    total_tokens: prompt + completion,
    ...(cached > 0 && { prompt_tokens_details: { cached_tokens: cached } }),
    ...(thoughts > 0 && { completion_tokens_details: { reasoning_tokens: thoughts } }),
  };
}

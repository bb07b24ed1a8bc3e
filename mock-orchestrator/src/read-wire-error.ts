import { describeError, isErrorCode, isRecord } from '@chat-executor/protocol';
import { maskSecrets } from './journal/mask-secrets.ts';
import { OrchestratorError } from './orchestrator-error.ts';

/** Maximum length of a text from an executor's error, in UTF-16 units. */
const MAX_TEXT_LENGTH = 2000;

/**
 * Reads the error in a callback or an item. `error` is a text next to `code` and `cure`, or an object with all of them
 * (rules CBK-5, ERR-4 and ERR-6). Long texts are cut, and secrets masked. An unknown code becomes `provider-error`.
 *
 * @returns undefined if `error` is missing or empty
 */
export function readWireError(answer: Readonly<Record<string, unknown>>): OrchestratorError | undefined {
  const { error } = answer;
  const fields = isRecord(error) ? error : { ...answer, message: error };
  const message = readText(fields['message']) ?? readText(fields['detail']) ?? readText(fields['error']);
  if (message === undefined) return undefined;
  const code = isErrorCode(fields['code']) ? fields['code'] : 'provider-error';
  const cure = readText(fields['cure']) ?? describeError(code).cure;
  const retryAfter = fields['retry_after'];
  return new OrchestratorError(code, {
    sentence: message.endsWith(cure) ? message.slice(0, -cure.length).trim() || message : message,
    cure,
    retryAfter: typeof retryAfter === 'number' && Number.isFinite(retryAfter) && retryAfter >= 0 ? retryAfter : undefined,
  });
}

function readText(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  return maskSecrets(value.slice(0, MAX_TEXT_LENGTH * 2)).slice(0, MAX_TEXT_LENGTH);
}

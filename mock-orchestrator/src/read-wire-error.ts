import { describeError, isErrorCode, isRecord } from '@chat-executor/protocol';
import { maskSecrets } from './journal/mask-secrets.ts';
import { OrchestratorError } from './orchestrator-error.ts';

/** Longest text taken over from an executor's error, in UTF-16 units. */
const MAX_TEXT_LENGTH = 2000;

/**
 * Reads the error that an executor reports, in a callback or as an item: `error` as text with code and cure beside it, or as an object
 * that holds them (rules CBK-5, ERR-4 and ERR-6). Texts are cut and masked. A code that is not of the wire becomes `provider-error`.
 *
 * @returns undefined if there is no `error`, or it is empty
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

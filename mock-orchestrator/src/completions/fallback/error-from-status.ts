import { codeForProviderStatus, type ErrorCode } from '@chat-executor/protocol';
import { OrchestratorError } from '../../orchestrator-error.ts';

/** Cures for failures that only the administrator of the server can fix. */
const CURES: Partial<Record<ErrorCode, string>> = {
  'invalid-key': 'The server administrator must check the API key of the fallback provider.',
  forbidden: 'The server administrator must check the permissions of the fallback provider’s API key.',
};

/** The error for an HTTP status of the fallback provider. Does not use the body, which may contain secrets. */
export function errorFromStatus(status: number, retryAfter: string | null): OrchestratorError {
  const code = codeForProviderStatus(status);
  const seconds = Number(retryAfter ?? Number.NaN);
  return new OrchestratorError(code, {
    sentence: `The fallback provider responded with HTTP status ${status}.`,
    cure: CURES[code],
    retryAfter: Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined,
  });
}

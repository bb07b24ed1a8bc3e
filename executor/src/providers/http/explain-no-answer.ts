import { anySignal } from '@chat-executor/protocol';
import { ExecutorError } from '../../executor-error.ts';
import type { FailureWording } from './map-failure.ts';
import { findErrorCode, isUnknownIssuer } from './network-errors.ts';

/** Timeout of the `no-cors` request, in milliseconds. */
const PROBE_TIMEOUT = 3_000;

/** The cure in programs, where CORS does not apply. */
const PROGRAM_CURE = 'Check that it is running and that its URL is correct.';

/** The error in a program if the provider's certificate is not trusted. A retry does not help. */
const UNKNOWN_ISSUER = {
  sentence: "The provider's certificate is self-signed, or its issuer is unknown.",
  cure: 'Set the environment variable NODE_EXTRA_CA_CERTS to a file with the certificate of its issuer, then start the program again.',
  retry: 'never',
} as const;

/** A request without an answer. */
export type UnansweredRequest = {
  readonly url: URL;
  readonly signal: AbortSignal;
  readonly wording: FailureWording;
  /** The platform's error. */
  readonly cause: unknown;
  /** Whether this page has read an answer of this provider before, which shows that CORS allows it. */
  readonly wasReadable: boolean;
};

/**
 * Returns the error for a request without an answer. Browsers do not tell a page whether a provider is offline or blocks the page,
 * so this sends a second request in `no-cors` mode, without key and prompt.
 *
 * @throws the signal's reason after an abort
 */
export async function explainNoAnswer({ url, signal, wording, cause, wasReadable }: UnansweredRequest): Promise<ExecutorError> {
  if (isUnknownIssuer(findErrorCode(cause) ?? '')) return new ExecutorError('unreachable', { ...UNKNOWN_ISSUER, cause });
  const isBlocked = !wasReadable && isCrossOrigin(url) && (await isListening(url, signal));
  const code = isBlocked ? 'blocked-by-cors' : 'unreachable';
  const { sentence, cure } = globalThis.location ? (wording[code] ?? {}) : { ...wording[code], cure: PROGRAM_CURE };
  return new ExecutorError(code, { ...(sentence !== undefined && { sentence }), ...(cure !== undefined && { cure }), cause });
}

/** Whether this is a page of another origin. */
function isCrossOrigin(url: URL): boolean {
  const page = globalThis.location?.origin;
  return page !== undefined && page !== url.origin;
}

async function isListening(url: URL, signal: AbortSignal): Promise<boolean> {
  try {
    const response = await fetch(url, {
      mode: 'no-cors',
      signal: anySignal([signal, AbortSignal.timeout(PROBE_TIMEOUT)]),
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    });
    response.body?.cancel().catch(() => undefined);
    return true;
  } catch {
    signal.throwIfAborted();
    return false;
  }
}

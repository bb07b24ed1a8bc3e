import { ExecutorError } from '../../executor-error.ts';
import type { FailureWording } from './map-failure.ts';

/** Timeout of the second request, in milliseconds. */
const PROBE_TIMEOUT = 3_000;

/** The cure in programs, where CORS does not apply. */
const PROGRAM_CURE = 'Check that it is running and that its URL is correct.';

/** The facts about a request without an answer. */
export type Silence = {
  readonly url: URL;
  readonly signal: AbortSignal;
  readonly wording: FailureWording;
  /** The error the platform threw. */
  readonly cause: unknown;
  /** Whether this page has read an answer of this provider before, so CORS allows it. */
  readonly wasReadable: boolean;
};

/**
 * The error for a request without an answer. Browsers do not tell pages whether a provider is offline or blocks them. A second
 * request in `no-cors` mode, without key and prompt, finds out.
 *
 * @throws the signal's reason after an abort
 */
export async function explainUnreachable({ url, signal, wording, cause, wasReadable }: Silence): Promise<ExecutorError> {
  const isBlocked = !wasReadable && isElsewhere(url) && (await isListening(url, signal));
  const code = isBlocked ? 'blocked-by-cors' : 'unreachable';
  const { sentence, cure } = globalThis.location ? (wording[code] ?? {}) : { ...wording[code], cure: PROGRAM_CURE };
  return new ExecutorError(code, { ...(sentence !== undefined && { sentence }), ...(cure !== undefined && { cure }), cause });
}

/** Whether this is a page with another origin than the URL. */
function isElsewhere(url: URL): boolean {
  const page = globalThis.location?.origin;
  return page !== undefined && page !== url.origin;
}

async function isListening(url: URL, signal: AbortSignal): Promise<boolean> {
  try {
    const response = await fetch(url, {
      mode: 'no-cors',
      signal: AbortSignal.any([signal, AbortSignal.timeout(PROBE_TIMEOUT)]),
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

import { ExecutorError } from '../../executor-error.ts';
import type { FailureWording } from './map-failure.ts';

/** How long the second look may take, in milliseconds. */
const LOOK_LIMIT = 3_000;

/** Outside a page there is nothing that could let it in or keep it out. */
const PROGRAM_CURE = 'Check that it is running and that its URL is correct.';

/** What is known of a request that got no answer. */
export type Silence = {
  readonly url: URL;
  readonly signal: AbortSignal;
  readonly wording: FailureWording;
  /** What the platform threw. */
  readonly cause: unknown;
  /** Whether this page has read an answer of this provider before: then it is let in. */
  readonly wasReadable: boolean;
};

/**
 * Why a request got no answer. Browsers do not tell a page whether a provider is gone or does not let it in. A second request tells,
 * which every page may send because it may not read its answer: it holds no key and no prompt.
 *
 * @throws the signal's reason after an abort
 */
export async function explainSilence({ url, signal, wording, cause, wasReadable }: Silence): Promise<ExecutorError> {
  const isBlocked = !wasReadable && isElsewhere(url) && (await answersAtAll(url, signal));
  const code = isBlocked ? 'blocked-by-cors' : 'unreachable';
  const { sentence, cure } = globalThis.location ? (wording[code] ?? {}) : { ...wording[code], cure: PROGRAM_CURE };
  return new ExecutorError(code, { ...(sentence !== undefined && { sentence }), ...(cure !== undefined && { cure }), cause });
}

/** Whether this is a page, of another origin than the address. */
function isElsewhere(url: URL): boolean {
  const page = globalThis.location?.origin;
  return page !== undefined && page !== url.origin;
}

async function answersAtAll(url: URL, signal: AbortSignal): Promise<boolean> {
  try {
    const response = await fetch(url, {
      mode: 'no-cors',
      signal: AbortSignal.any([signal, AbortSignal.timeout(LOOK_LIMIT)]),
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

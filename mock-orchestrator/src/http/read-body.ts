import type { Holding } from '../held-bytes.ts';
import { hasTooManyValues, sizeOfValues } from '../json-size.ts';
import { OrchestratorError } from '../orchestrator-error.ts';
import { withTimeout } from '../with-timeout.ts';
import type { AppContext } from './app.ts';

/** Limits of a body: its size in bytes, the time until its end in milliseconds, and what its user may keep in all. */
export type BodyLimits = { readonly maxBytes: number; readonly bodyMs: number; readonly holding?: Holding };

/**
 * Reads the body as text. The holding then counts it, until the caller closes the holding.
 *
 * @throws OrchestratorError `request-too-large`; `bad-request` if it arrives too slowly; `too-many-requests` if its user keeps
 *   too much; `cancelled` if the caller disconnects first
 */
export async function readBodyText(context: AppContext, limits: BodyLimits): Promise<string> {
  try {
    return await readText(context, limits);
  } catch (error) {
    // The rest of the body is still on its way, so the connection cannot carry another request.
    context.header('connection', 'close');
    throw error instanceof OrchestratorError ? error : new OrchestratorError('cancelled', { cause: error });
  }
}

async function readText(context: AppContext, { maxBytes, bodyMs, holding }: BodyLimits): Promise<string> {
  if (Number(context.req.header('content-length') ?? 0) > maxBytes) throw new OrchestratorError('request-too-large');
  const { body } = context.req.raw;
  if (body === null) return '';
  const decoder = new TextDecoder();
  const reader = body.getReader();
  const endsAt = Date.now() + bodyMs;
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value: piece } = await withTimeout(reader.read(), endsAt - Date.now(), tooSlow);
    if (done) {
      text += decoder.decode();
      countValues(text, bytes, holding);
      return text;
    }
    bytes += piece.byteLength;
    if (bytes > maxBytes) throw new OrchestratorError('request-too-large');
    if (holding?.fits(piece.byteLength) === false) throw tooMuchHeld();
    holding?.set(bytes);
    text += decoder.decode(piece, { stream: true });
  }
}

/** Counts what a JSON text takes once it is parsed, which may be many times its length. */
function countValues(text: string, bytes: number, holding: Holding | undefined): void {
  if (hasTooManyValues(text)) throw new OrchestratorError('request-too-large', { sentence: 'The body has too many values.' });
  const size = sizeOfValues(text);
  if (holding?.fits(size) === false) throw tooMuchHeld();
  holding?.set(bytes + size);
}

/** The error for a request or an answer for which its user has no memory left. */
export function tooMuchHeld(): OrchestratorError {
  return new OrchestratorError('too-many-requests', {
    sentence: 'Your requests and unread answers use too much memory.',
    cure: 'Read your answers, wait until some requests have finished, or raise maxBytesPerUser.',
  });
}

function tooSlow(): OrchestratorError {
  return new OrchestratorError('bad-request', {
    sentence: 'The body of the request did not arrive in time.',
    cure: 'Send it without pauses, or raise bodyMs.',
  });
}

/**
 * Parses a JSON body.
 *
 * @throws OrchestratorError `not-json`; `bad-request` for a body that is nested too deeply
 */
export function parseJsonBody(text: string): unknown {
  const value = tryParse(text);
  if (isDeeperThan(value, MAX_DEPTH))
    throw new OrchestratorError('bad-request', { sentence: 'The body is nested too deeply.', cure: 'Reduce the nesting.' });
  return value;
}

/** Far deeper than any real request. Much deeper values cannot be serialized again. */
const MAX_DEPTH = 256;

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new OrchestratorError('not-json');
  }
}

/** Not recursive, because a deep value would overflow the stack. */
function isDeeperThan(value: unknown, limit: number): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limit) return true;
    level = level.flatMap((each) => (typeof each === 'object' && each !== null ? Object.values(each) : []));
  }
  return false;
}

import { OrchestratorError } from '../orchestrator-error.ts';
import type { AppContext } from './app.ts';

/**
 * Reads the body as text.
 *
 * @throws OrchestratorError `request-too-large`; `cancelled` if the caller disconnects first
 */
export async function readBodyText(context: AppContext, maxBytes: number): Promise<string> {
  if (Number(context.req.header('content-length') ?? 0) > maxBytes) throw new OrchestratorError('request-too-large');
  const { body } = context.req.raw;
  if (body === null) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  try {
    for await (const piece of body as unknown as AsyncIterable<Uint8Array>) {
      bytes += piece.byteLength;
      if (bytes > maxBytes) throw new OrchestratorError('request-too-large');
      text += decoder.decode(piece, { stream: true });
    }
  } catch (error) {
    throw error instanceof OrchestratorError ? error : new OrchestratorError('cancelled', { cause: error });
  }
  return text + decoder.decode();
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

import { OrchestratorError } from '../orchestrator-error.ts';
import type { AppContext } from './app.ts';

/**
 * Reads a body as text, no further than a limit.
 *
 * @throws OrchestratorError `request-too-large`; `cancelled` when the caller goes away meanwhile
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
 * @throws OrchestratorError `not-json`
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new OrchestratorError('not-json');
  }
}

import { OrchestratorError } from '../../orchestrator-error.ts';
import type { AnswerStream } from './answer.ts';

/** Writes text to an SSE body. Returns a promise if the reader must read first; it resolves when more can be written. */
export type WriteText = (text: string) => Promise<void> | undefined;

/** The last event of a complete answer. Never written after an error (rule ANS-3). */
const DONE_EVENT = 'data: [DONE]\n\n';

/** The event that ends an answer with an error. */
export function toErrorEvent(error: OrchestratorError): string {
  return `data: ${JSON.stringify(error.toBody())}\n\n`;
}

/**
 * Writes an answer as SSE: one event per item, then `[DONE]` or an error event. Acknowledges each item to the executor once it
 * is written, so that a slow reader slows the executor down. Never throws.
 *
 * @returns the error that ended the answer; undefined if it is complete
 */
export async function answerAsEventStream(stream: AnswerStream, write: WriteText): Promise<OrchestratorError | undefined> {
  try {
    for (let item = await stream.next(); item !== 'done'; item = await stream.next()) {
      const full = write(`data: ${item.json}\n\n`);
      if (full !== undefined) await full;
      item.acknowledge();
    }
    await write(DONE_EVENT);
    return undefined;
  } catch (thrown) {
    const error = OrchestratorError.from(thrown);
    await write(toErrorEvent(error));
    return error;
  } finally {
    stream.close();
  }
}

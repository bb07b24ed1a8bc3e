import { OrchestratorError } from '../../orchestrator-error.ts';
import type { AnswerStream } from './answer.ts';

/** Writes the next piece of an SSE body; resolves when more can be written. */
export type WriteText = (text: string) => Promise<void>;

/** Ends an SSE body that is complete; never written after an error (rule ANS-3). */
const DONE_EVENT = 'data: [DONE]\n\n';

/**
 * Writes an answer as SSE: each item as one event, then `[DONE]`; or an error event in its place. An item is acknowledged
 * to the executor once it is written, so that a slow reader slows the executor down. Never throws.
 *
 * @returns the error it ended with, or undefined when it is complete
 */
export async function answerAsEventStream(stream: AnswerStream, write: WriteText): Promise<OrchestratorError | undefined> {
  try {
    for (let item = await stream.next(); item !== 'done'; item = await stream.next()) {
      await write(`data: ${item.json}\n\n`);
      item.taken();
    }
    await write(DONE_EVENT);
    return undefined;
  } catch (thrown) {
    const error = OrchestratorError.from(thrown);
    await write(`data: ${JSON.stringify(error.toBody())}\n\n`);
    return error;
  } finally {
    stream.close();
  }
}

import { isRecord } from '../../../peers/json.ts';
import { DONE_EVENT, event, sendBody } from '../../../peers/provider/provider-scripts.ts';
import type { Trial } from '../../../trial.ts';
import type { ExpectedAnswer } from '../../find-difference.ts';
import { ask } from '../ask.ts';
import type { ExecutorStage } from '../executor-stage.ts';

/** Calls the executor, whose provider sends these chunks at once. Requires the answer, and returns the chunks that it came in. */
export async function relayChunks(
  stage: ExecutorStage,
  trial: Trial,
  sent: readonly object[],
  answer: ExpectedAnswer,
): Promise<Record<string, unknown>[]> {
  const request = await ask(stage, trial, sendBody(sent.map((each) => event(JSON.stringify(each))).join('') + DONE_EVENT));
  await request.finish();
  request.requireAnswer(answer, '');
  trial.note(`${sent.length} deltas in ${request.call.items.length} items.`);
  return request.parts.flatMap((part) => (part.kind === 'chunk' ? [part.chunk] : []));
}

/** The first choice of a chunk; {} if it has none. */
export function readChoice({ choices }: Record<string, unknown>): Record<string, unknown> {
  const [choice] = Array.isArray(choices) ? (choices as unknown[]) : [];
  return isRecord(choice) ? choice : {};
}

/** The delta of a chunk's first choice; {} if it has none. */
export function readDelta(chunk: Record<string, unknown>): Record<string, unknown> {
  const { delta } = readChoice(chunk);
  return isRecord(delta) ? delta : {};
}

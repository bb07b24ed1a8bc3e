import { chunkObject } from '../../../peers/provider-scripts.ts';
import type { Trial } from '../../../trial.ts';
import type { ExpectedAnswer } from '../../expect-answer.ts';
import { ask } from '../ask.ts';
import { type Asked, sendRest } from '../asked.ts';
import type { BackendStage } from '../backend-stage.ts';

/**
 * Emits items between a role and a finish reason, ends the stream, and requires the expected answer at the caller.
 *
 * @param where - appended to the expectation
 */
export async function expectPassed(
  stage: BackendStage,
  trial: Trial,
  items: readonly unknown[],
  expected: ExpectedAnswer,
  where: string,
): Promise<Asked> {
  const asked = ask(stage, trial);
  const call = await asked.begin();
  call.item(chunkObject({ role: 'assistant', content: '' }));
  for (const item of items) call.item(item);
  sendRest(call);
  await asked.requireMeaning({ finish: 'stop', ...expected }, where);
  return asked;
}

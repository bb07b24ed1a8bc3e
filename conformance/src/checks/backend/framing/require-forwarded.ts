import { chunkObject } from '../../../peers/provider/provider-scripts.ts';
import type { Trial } from '../../../trial.ts';
import type { ExpectedAnswer } from '../../find-difference.ts';
import { ask } from '../ask.ts';
import type { BackendStage } from '../backend-stage.ts';
import { sendRest, type TestRequest } from '../test-request.ts';

/**
 * Emits items between a role and a finish reason, ends the stream, and requires the expected answer at the caller.
 *
 * @param where - appended to the expectation
 */
export async function requireForwarded(
  stage: BackendStage,
  trial: Trial,
  items: readonly unknown[],
  expected: ExpectedAnswer,
  where: string,
): Promise<TestRequest> {
  const request = ask(stage, trial);
  const call = await request.begin();
  call.item(chunkObject({ role: 'assistant', content: '' }));
  for (const item of items) call.item(item);
  sendRest(call);
  await request.requireAnswer({ finish: 'stop', ...expected }, where);
  return request;
}

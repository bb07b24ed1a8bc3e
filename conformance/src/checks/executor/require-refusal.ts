import { isRecord, show } from '../../peers/json.ts';
import { holdsError } from '../../peers/read-item.ts';
import type { Trial } from '../../trial.ts';
import { completeLaterRequest } from './ask.ts';
import type { ExecutorStage } from './executor-stage.ts';
import { requireShape } from './failures.ts';
import type { TestRequest } from './test-request.ts';

/**
 * Requires that a call was refused: an error ack, and nothing emitted on its channel, not even `done`.
 *
 * @param code - the required error code in the strict profile, with a sentence and a cure
 */
export async function requireRefusal(stage: ExecutorStage, trial: Trial, request: TestRequest, what: string, code: string): Promise<void> {
  const [value] = (await request.ack()).args;
  if (!isRecord(value) || !holdsError(value)) trial.fail(`an error ack for ${what}`, `the ack ${show(value)}`);
  if (trial.isStrict && value['code'] !== code) trial.fail(`the code "${code}" for ${what}`, show(value));
  if (trial.isStrict) requireShape(trial, value, value['error']);
  await completeLaterRequest(stage, trial);
  const [item] = request.call.items;
  if (item) trial.fail(`nothing emitted for ${what}`, show(item.args));
  if (request.exchanges.length > 0) trial.fail(`no provider call for ${what}`, 'one');
}

import { isRecord, show } from '../../peers/json.ts';
import { holdsError } from '../../peers/read-answer.ts';
import type { Trial } from '../../trial.ts';
import { completeLaterRequest } from './ask.ts';
import type { ExecutorStage } from './executor-stage.ts';
import { requireShape } from './failures.ts';
import type { TestRequest } from './test-request.ts';

/**
 * Requires that a call was refused: an error ack, and nothing emitted on its channel, not even `done`.
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

/**
 * Requires that a call was ignored. Call it after a later call has ended, since any reaction would have arrived before that.
 * An ack without a value may come from the client library and is reported separately (rule ENV-4).
 */
export function requireSilence({ call, exchanges }: TestRequest, trial: Trial, what: string): void {
  if (exchanges.length > 0) trial.fail(`no provider call for ${what}`, 'one');
  if (call.items.length > 0) trial.fail(`no item for ${what}`, show(call.items[0]?.args));
  requireNoAck(
    call.acks.map(({ args }) => args),
    trial,
    what,
  );
}

/** Requires that no ack was sent; see {@link requireSilence}. */
export function requireNoAck(acks: readonly (readonly unknown[])[], trial: Trial, what: string): void {
  for (const args of acks) {
    const isEmpty = args.length === 0 || (args.length === 1 && args[0] === null);
    if (!isEmpty) trial.fail(`no ack of ${what}`, `the ack ${show(args)}`);
    trial.strictly(`no ack of ${what}, not even an empty one`, `the ack ${show(args)}, perhaps from the client library`);
  }
}

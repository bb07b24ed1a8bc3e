import type { ReceivedEvent } from '../../peers/backend/backend-session.ts';
import { isRecord, show } from '../../peers/json.ts';
import { respondWithError, respondWithText } from '../../peers/provider/provider-scripts.ts';
import type { Trial } from '../../trial.ts';
import { executorChecks } from '../define-checks.ts';
import { ask, askAndFinish, completeLaterRequest } from './ask.ts';
import type { TestRequest } from './test-request.ts';

const STATUS = 'executor:status';

/** Announced versions that know statuses. */
const KNOWS_STATUS = /^1\.[1-9]/;
const STATES = ['queued', 'permission', 'unlock', 'provider', 'retry', 'fallback'];
const FIELDS = ['channel', 'state', 'seconds', 'code'];

/** What the provider answers first, which many executors repeat. */
const LIMITED = respondWithError(429, '{"error":{"message":"Slow down.","type":"requests"}}', {
  'content-type': 'application/json',
  'retry-after': '0',
});

export const EXECUTOR_STATUS = executorChecks({
  'STA-2': {
    title: 'An executor of protocol 1.1 SHOULD tell a backend that asks for it, with `executor:status`, that it calls a provider.',
    also: ['STA-1'],
    profiles: ['strict'],
    group: 'announcement-ack',
    run: async (stage, trial) => {
      const session = await stage.session(trial);
      await session.changes.waitFor(() => session.announcements.length > 0, trial.limit);
      const [announcement] = session.announcements[0]?.args ?? [];
      const version = isRecord(announcement) ? announcement['protocol'] : undefined;
      if (typeof version !== 'string' || !KNOWS_STATUS.test(version)) return trial.note(`It announces ${show(version)}, not 1.1.`);
      const request = await askAndFinish(stage, trial, respondWithText('told'));
      const statuses = statusesOf(request);
      if (!statuses.some(({ state }) => state === 'provider')) trial.fail('executor:status with the state provider', show(statuses));
    },
  },
  'STA-5': {
    title: 'A status MUST have only known fields, come before the first item and the error ack, and say `provider` only if one is called.',
    also: ['STA-3', 'STA-4', 'SEC-3'],
    profiles: ['strict'],
    group: 'announcement-ack',
    run: async (stage, trial) => {
      const session = await stage.session(trial);
      const answered = await ask(stage, trial, respondWithText('told'));
      await answered.done();
      let calls = 0;
      const repeated = await ask(stage, trial, (exchange) => {
        calls += 1;
        return calls === 1 ? LIMITED(exchange) : respondWithText('told')(exchange);
      });
      await repeated.done();
      const failed = await ask(stage, trial, respondWithError(401, '{"error":{"message":"No."}}'));
      await failed.done();
      const refused = await ask(stage, trial, respondWithText('who?'), { model: 'a-model-not-offered' });
      await refused.done();
      await completeLaterRequest(stage, trial);

      for (const { args, wantsAck } of session.eventsNamed(STATUS)) requireForm(trial, args, wantsAck);
      for (const request of [answered, repeated, failed, refused]) requireEarly(trial, request);
      if (statusesOf(refused).some(({ state }) => state === 'provider'))
        trial.fail('no status "provider" for a request that no provider got', show(statusesOf(refused)));
      if (session.eventsNamed(STATUS).length === 0) trial.note('It reports no status.');
    },
  },
  'STA-1': {
    title: 'An executor MUST send no status to a backend that does not ask for it.',
    profiles: ['strict'],
    run: async (stage, trial) => {
      const request = await askAndFinish(stage, trial, respondWithText('untold'));
      await completeLaterRequest(stage, trial);
      const [status] = request.session.eventsNamed(STATUS);
      if (status) trial.fail('no executor:status', show(status.args));
    },
  },
});

function eventsOf({ session, call }: TestRequest): ReceivedEvent[] {
  return session.eventsNamed(STATUS).filter(({ args: [value] }) => isRecord(value) && value['channel'] === call.channel);
}

function statusesOf(request: TestRequest): Record<string, unknown>[] {
  return eventsOf(request).flatMap(({ args }) => args.slice(0, 1).filter(isRecord));
}

function requireForm(trial: Trial, [value, ...more]: readonly unknown[], wantsAck: boolean): undefined {
  if (wantsAck) trial.fail('a status without an ack', show(value));
  if (!isRecord(value) || more.length > 0 || typeof value['channel'] !== 'string' || !STATES.includes(String(value['state'])))
    return trial.fail(`one object with a channel, and a state of ${STATES.join(', ')}`, show([value, ...more]));
  const { seconds = 0, code = '' } = value;
  if (typeof seconds !== 'number' || seconds < 0 || typeof code !== 'string')
    trial.fail('seconds as a number from 0, and a code as text', show(value));
  const other = Object.keys(value).filter((field) => !FIELDS.includes(field));
  if (other.length > 0) trial.fail(`only the fields ${FIELDS.join(', ')}`, show(value));
  return undefined;
}

function requireEarly(trial: Trial, request: TestRequest): void {
  const { acks, items } = request.call;
  const isFailure = isRecord(acks[0]?.args[0]) && 'error' in acks[0].args[0];
  const ends = [isFailure ? acks[0]?.at : undefined, items[0]?.at].filter((at) => at !== undefined);
  const late = eventsOf(request).find(({ at }) => ends.some((end) => at > end));
  if (late) trial.fail('no status after the first item or the error ack', show(late.args[0]));
}

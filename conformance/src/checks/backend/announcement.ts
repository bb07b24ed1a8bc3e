import type { RawExecutor } from '../../peers/executor/raw-executor.ts';
import { isRecord, show } from '../../peers/json.ts';
import type { Trial } from '../../trial.ts';
import { backendChecks } from '../define-checks.ts';
import { requireError } from './require-error.ts';
import { ask, requireServed, sendText } from './test-request.ts';

const CAPABILITIES = { cancel: true, concurrency: 4 };

export const BACKEND_ANNOUNCEMENT = backendChecks({
  'ANN-2.other-versions': {
    title: 'If announcements are supported, any minor version MUST be accepted, and another major version refused with a reason.',
    also: ['ANN-3'],
    profiles: ['strict'],
    run: async (stage, trial) => {
      const socket = await stage.connect('that announces', trial.wire);
      const announce = async (protocol: string) => {
        const models = [{ id: `announced-${trial.random.hex(6)}`, added: 'later' }];
        const args = await socket.request(
          'executor:announce',
          { protocol, models, capabilities: { ...CAPABILITIES, added: 1 }, added: true },
          trial.patience,
          trial.wire,
        );
        return args?.[0];
      };
      const first = await announce('1.0');
      if (!isRecord(first)) {
        trial.note('It does not support announcements.');
        socket.disconnect();
        return;
      }
      if (first['accepted'] !== true) trial.fail('the announcement to be accepted', show(first));
      const minor = await announce('1.9');
      if (!isRecord(minor) || minor['accepted'] !== true) trial.fail('a later minor version, 1.9, to be accepted', show(minor));
      const major = await announce('2.0');
      if (!isRecord(major) || major['accepted'] !== false || typeof major['reason'] !== 'string')
        trial.fail('{"accepted": false, "reason": …} for another major version, 2.0', show(major));
      socket.disconnect();
    },
  },
  'ANN-5': {
    title: 'If announcements are supported, a model MUST be available only to the user of its executor, and only during its session.',
    also: ['ANN-4', 'ANS-2', 'SEC-4'],
    profiles: ['strict'],
    run: async (stage, trial) => {
      const other = await stage.other();
      const socket = await stage.connect('that announces', trial.wire);
      const model = `announced-${trial.random.hex(8)}`;
      if (!(await announceModel(socket, trial, model))) {
        socket.disconnect();
        return;
      }
      const options = { sessionId: null, model, modelItem: null };
      await requireServed(stage, trial, 'announced', 'from the executor that announced the model', options, socket);

      const foreign = ask(stage, trial, { ...options, token: stage.options.otherToken ?? null });
      await requireError(foreign, trial, 'a model announced only by another user’s executor');
      for (const executor of [socket, other])
        if (foreign.callOn(executor)) trial.fail('no call for another user', 'a call: announcements are not separated by user');

      socket.disconnect();
      const late = ask(stage, trial, options);
      await requireError(late, trial, 'a model whose executor has left');
    },
  },
  'ANN-6': {
    title: 'If announcements are supported, a paused executor SHOULD NOT be chosen while another one offers the model.',
    profiles: ['strict'],
    run: async (stage, trial) => {
      const model = `announced-${trial.random.hex(8)}`;
      const pausedExecutor = await stage.connect('that is paused', trial.wire);
      const activeExecutor = await stage.connect('that is active', trial.wire);
      const isKnown =
        (await announceModel(pausedExecutor, trial, model, { paused: true })) && (await announceModel(activeExecutor, trial, model));
      for (let time = 0; isKnown && time < 3; time += 1) {
        const request = ask(stage, trial, { sessionId: null, model, modelItem: null });
        const findCall = () => request.callOn(pausedExecutor) ?? request.callOn(activeExecutor);
        void pausedExecutor.changes.waitFor(() => findCall() !== undefined, trial.patience).then(() => activeExecutor.changes.notify());
        const call = await activeExecutor.changes.until(findCall, trial.patience);
        if (request.callOn(pausedExecutor)) {
          call?.ack({ error: 'It is paused.' });
          trial.fail('a call to the active executor', 'a call to the paused one');
        }
        sendText(await request.begin(activeExecutor), 'active');
        await request.requireAnswer({ content: 'active', finish: 'stop' });
      }
      pausedExecutor.disconnect();
      activeExecutor.disconnect();
    },
  },
});

/** Announces one model. @returns whether announcements are supported; refusing this valid one is a failure */
export async function announceModel(socket: RawExecutor, trial: Trial, model: string, more: object = {}): Promise<boolean> {
  const announcement = { protocol: '1.0', models: [{ id: model }], capabilities: { cancel: true, concurrency: 4, ...more } };
  const [answer] = (await socket.request('executor:announce', announcement, trial.patience, trial.wire)) ?? [];
  if (!isRecord(answer)) {
    trial.note('It does not support announcements.');
    return false;
  }
  if (answer['accepted'] !== true) trial.fail('the announcement to be accepted', show(answer));
  return true;
}

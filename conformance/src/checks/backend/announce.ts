import type { RawExecutor } from '../../peers/executor/raw-executor.ts';
import { isRecord, show } from '../../peers/json.ts';
import type { Trial } from '../../trial.ts';

/**
 * Announces one model.
 *
 * @returns whether announcements are supported; refusing this valid one is a failure
 */
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

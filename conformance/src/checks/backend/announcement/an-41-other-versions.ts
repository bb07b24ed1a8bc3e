import { isRecord, show } from '../../../peers/json.ts';
import { defineBackendCheck } from '../define-backend-check.ts';

const CAPABILITIES = { cancel: true, concurrency: 4 };

export const otherVersions = defineBackendCheck({
  id: 'ANN-2.other-versions',
  level: 'MUST',
  title:
    'A backend that supports announcements MUST accept any minor version, and answer another major version with accepted false and a reason.',
  rules: ['ANN-2', 'ANN-3'],
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
});

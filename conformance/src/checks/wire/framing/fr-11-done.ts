import { isRecord } from '../../../peers/json.ts';
import { holdsError } from '../../../peers/read-item.ts';
import { defineCallCheck } from '../define-wire-check.ts';
import { isStillOpen, sinceLast } from '../is-still-open.ts';
import { donesOf, type RecordedCall } from '../recording.ts';

export const done = defineCallCheck({
  id: 'END-1.wire',
  level: 'MUST',
  title: '{"done": true} MUST be emitted exactly once and last on every channel, except for a refused call.',
  rules: ['END-1'],
  judge: (call, trial, stage) => {
    const dones = donesOf(call);
    const [first] = dones;
    if (dones.length > 1) trial.fail('done once', String(dones.length));
    if (first === undefined) {
      if (call.acks.length === 0 || isRefused(call) || isStillOpen(stage, trial, call)) return;
      return trial.failTimeout('{"done": true} on the channel', sinceLast(stage, call));
    }
    const after = call.items.slice(call.items.indexOf(first) + 1);
    if (after.length > 0) trial.fail('nothing after done', `${after.length} items`);
  },
});

/** A refusal, after which done may be missing because the channel isn't trusted; only the error code identifies it. */
function isRefused({ acks, items }: RecordedCall): boolean {
  const [value] = acks[0]?.args ?? [];
  const code = isRecord(value) ? value['code'] : undefined;
  const isRefusal = code === undefined || code === 'bad-request' || code === 'channel-refused';
  return items.length === 0 && isRecord(value) && holdsError(value) && isRefusal;
}

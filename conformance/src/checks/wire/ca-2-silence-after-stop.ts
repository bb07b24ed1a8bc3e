import { defineCallCheck } from './define-wire-check.ts';
import { donesOf, partsOf } from './recording.ts';

export const silenceAfterStop = defineCallCheck({
  id: 'CAN-5.wire',
  level: 'MUST',
  title: 'After a stop, no data MUST follow, except data already in transit.',
  rules: ['CAN-5'],
  limit: 1,
  judge: (call, trial) => {
    const [stop] = call.stops;
    if (stop === undefined || donesOf(call).some(({ frame }) => frame.at <= stop.at)) return;
    const late = partsOf(call).filter(({ item, part }) => part.kind !== 'done' && item.frame.at > stop.at + trial.limit);
    if (late.length > 0) trial.fail(`no data ${trial.limit / 1000} s after the stop`, `${late.length} items`);
  },
});

import { defineWireCheck } from './define-wire-check.ts';
import { donesOf } from './recording.ts';

export const course = defineWireCheck({
  id: 'WI-2',
  level: 'MAY',
  title: 'What a recording MAY tell besides: how many calls there were, how they ended, and how long they took.',
  rules: ['CBK-2'],
  judge: (stage, trial) => {
    const { calls, frames, cut } = stage.recording;
    const ended = calls.filter((call) => donesOf(call).length > 0);
    const waits = calls.flatMap(({ frame, items }) => (items[0] ? [items[0].frame.at - frame.at] : [])).sort((one, other) => one - other);
    const items = calls.reduce((sum, call) => sum + call.items.length, 0);
    trial.note(`${calls.length} calls in ${frames.length} frames, ${ended.length} of them to their end, with ${items} items.`);
    const median = waits[Math.floor(waits.length / 2)];
    if (median !== undefined) trial.note(`Half of the first items came within ${median.toFixed(0)} ms.`);
    const stopped = calls.filter(({ stops }) => stops.length > 0).length;
    if (stopped > 0) trial.note(`${stopped} were stopped.`);
    if (cut > 0) trial.note(`Of ${cut} frames only the beginning was kept: what they say is not judged.`);
  },
});

import { defineWireCheck } from './define-wire-check.ts';
import { donesOf } from './recording.ts';

export const statistics = defineWireCheck({
  id: 'CBK-2.wire',
  level: 'MAY',
  title: 'A recording MAY contain any number of calls: reports how many there were, how they ended, and how long they took.',
  rules: ['CBK-2'],
  judge: (stage, trial) => {
    const { calls, frames, truncated } = stage.recording;
    const ended = calls.filter((call) => donesOf(call).length > 0);
    const waits = calls.flatMap(({ frame, items }) => (items[0] ? [items[0].frame.at - frame.at] : [])).sort((one, other) => one - other);
    const items = calls.reduce((sum, call) => sum + call.items.length, 0);
    trial.note(`${calls.length} calls in ${frames.length} frames, ${ended.length} of them complete, with ${items} items.`);
    const median = waits[Math.floor(waits.length / 2)];
    if (median !== undefined) trial.note(`Median time to the first item: ${median.toFixed(0)} ms.`);
    const stopped = calls.filter(({ stops }) => stops.length > 0).length;
    if (stopped > 0) trial.note(`${stopped} were stopped.`);
    if (truncated > 0) trial.note(`${truncated} frames are truncated; their content is not judged.`);
  },
});

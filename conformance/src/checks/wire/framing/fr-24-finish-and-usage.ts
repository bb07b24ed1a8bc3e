import { isRecord, show } from '../../../peers/json.ts';
import { defineCallCheck } from '../define-wire-check.ts';
import { answerOf, donesOf, isStreamed, partsOf } from '../recording.ts';

export const finishAndUsage = defineCallCheck({
  id: 'ITM-7.wire',
  level: 'MUST',
  title: 'Each choice MUST have exactly one finish reason, after its text; usage MUST come last.',
  rules: ['ITM-7'],
  judge: (call, trial) => {
    const answer = answerOf(call);
    const isComplete = donesOf(call).length > 0 && call.stops.length === 0;
    if (answer === undefined || !isComplete || !isStreamed(call) || answer.errors.length > 0 || answer.chunks === 0) return;
    for (const { finish, order } of answer.choices.values()) {
      if (finish.length !== 1) trial.fail('one finish reason', show(finish));
      if (order.at(-1) !== 'finish') trial.fail('the finish reason last', `${order.at(-1)} after it`);
    }
    const chunks = partsOf(call).flatMap(({ part }) => (part.kind === 'chunk' ? [part.chunk] : []));
    const usage = chunks.findLastIndex((chunk) => isRecord(chunk['usage']));
    const after =
      usage < 0 ? [] : chunks.slice(usage + 1).filter((chunk) => Array.isArray(chunk['choices']) && chunk['choices'].length > 0);
    if (after.length > 0) trial.fail('usage last', `${after.length} chunks after it`);
  },
});

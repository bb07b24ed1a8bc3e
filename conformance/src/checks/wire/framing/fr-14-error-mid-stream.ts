import { hasTwoEnds } from '../../../peers/read-answer.ts';
import { defineCallCheck } from '../define-wire-check.ts';
import { answerOf } from '../recording.ts';

export const errorMidStream = defineCallCheck({
  id: 'ERR-5.wire',
  level: 'MUST',
  title: 'An error item MUST be the only one, followed only by done, without a finish reason.',
  rules: ['ERR-4', 'ERR-5'],
  judge: (call, trial) => {
    const answer = answerOf(call);
    if (answer === undefined || answer.errors.length === 0) return;
    if (answer.errors.length > 1) trial.fail('one error item', String(answer.errors.length));
    if (answer.chunksAfterError > 0) trial.fail('nothing but done after the error item', `${answer.chunksAfterError} chunks`);
    if (hasTwoEnds(answer)) trial.fail('no finish reason with the error', 'both');
  },
});

import { expectedAnswerOf, STREAM_PAYLOADS } from '../executor/framing/matrix/stream-payload.ts';
import { ask } from './ask.ts';
import { defineStackCheck } from './define-stack-check.ts';
import { planSplits, writeSplit } from './write-split.ts';

export const splitCharacters = defineStackCheck({
  id: 'FR-2',
  level: 'MUST',
  title: 'A multi-byte character MUST reach the caller intact, wherever the provider stream splits it.',
  rules: ['FRM-2'],
  group: 'matrix',
  run: async (stage, trial) => {
    for (const payload of STREAM_PAYLOADS.filter(({ name }) => name === 'unicode')) {
      const { numbers } = planSplits(payload, 'lf', ['character']);
      const request = ask(stage, trial, (exchange) => writeSplit(exchange, payload, 'lf', ['character']));
      await request.requireAnswer(expectedAnswerOf(payload, numbers), `split inside ${numbers.length} characters`);
    }
  },
});

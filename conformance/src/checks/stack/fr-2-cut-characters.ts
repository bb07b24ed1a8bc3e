import { meaningOf, STREAM_PAYLOADS } from '../executor/framing/matrix/stream-payload.ts';
import { ask } from './asked.ts';
import { defineStackCheck } from './define-stack-check.ts';
import { planCuts, writeCut } from './write-cut.ts';

export const cutCharacters = defineStackCheck({
  id: 'FR-2',
  level: 'MUST',
  title: 'A character of several bytes MUST reach the caller whole, wherever the provider’s stream is cut in it.',
  rules: ['FRM-2'],
  group: 'matrix',
  run: async (stage, trial) => {
    for (const payload of STREAM_PAYLOADS.filter(({ name }) => name === 'unicode')) {
      const { numbers } = planCuts(payload, 'lf', ['character']);
      const asked = ask(stage, trial, (exchange) => writeCut(exchange, payload, 'lf', ['character']));
      await asked.requireMeaning(meaningOf(payload, numbers), `cut inside ${numbers.length} characters`);
    }
  },
});

import { meaningOf, STREAM_PAYLOADS } from '../executor/framing/matrix/stream-payload.ts';
import { ask } from './asked.ts';
import { defineStackCheck } from './define-stack-check.ts';
import { planCuts, writeCut } from './write-cut.ts';

export const cutCharacters = defineStackCheck({
  id: 'FR-2',
  level: 'MUST',
  title: 'A multi-byte character MUST reach the caller intact, wherever the provider stream splits it.',
  rules: ['FRM-2'],
  group: 'matrix',
  run: async (stage, trial) => {
    for (const payload of STREAM_PAYLOADS.filter(({ name }) => name === 'unicode')) {
      const { numbers } = planCuts(payload, 'lf', ['character']);
      const asked = ask(stage, trial, (exchange) => writeCut(exchange, payload, 'lf', ['character']));
      await asked.requireMeaning(meaningOf(payload, numbers), `split inside ${numbers.length} characters`);
    }
  },
});

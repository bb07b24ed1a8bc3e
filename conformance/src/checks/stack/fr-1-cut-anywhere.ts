import { meaningOf, STREAM_PAYLOADS } from '../executor/framing/matrix/stream-payload.ts';
import { ask } from './asked.ts';
import { defineStackCheck } from './define-stack-check.ts';
import { planCuts, writeCut } from './write-cut.ts';

export const cutAnywhere = defineStackCheck({
  id: 'FR-1',
  level: 'MUST',
  title: 'A provider stream split at any byte of a line MUST give the caller the same result.',
  rules: ['FRM-2', 'ITM-9'],
  group: 'matrix',
  run: async (stage, trial) => {
    const payloads = STREAM_PAYLOADS.filter(({ name }) => name === 'text' || name === 'escapes');
    for (const payload of payloads) {
      for (const ends of ['lf', 'crlf'] as const) {
        const kinds = ['line', 'line end'] as const;
        const { numbers } = planCuts(payload, ends, kinds);
        const asked = ask(stage, trial, (exchange) => writeCut(exchange, payload, ends, kinds));
        await asked.requireMeaning(
          meaningOf(payload, numbers),
          `split at ${numbers.length} positions (payload ${payload.name}, line ends ${ends})`,
        );
        trial.note(`${numbers.length} split positions in the payload ${payload.name} with line ends ${ends}.`);
      }
    }
  },
});

import { expectedAnswerOf, STREAM_PAYLOADS } from '../executor/framing/matrix/stream-payload.ts';
import { ask } from './ask.ts';
import { defineStackCheck } from './define-stack-check.ts';
import { planSplits, writeSplit } from './write-split.ts';

export const splitAnywhere = defineStackCheck({
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
        const { numbers } = planSplits(payload, ends, kinds);
        const request = ask(stage, trial, (exchange) => writeSplit(exchange, payload, ends, kinds));
        await request.requireAnswer(
          expectedAnswerOf(payload, numbers),
          `split at ${numbers.length} positions (payload ${payload.name}, line ends ${ends})`,
        );
        trial.note(`${numbers.length} split positions in the payload ${payload.name} with line ends ${ends}.`);
      }
    }
  },
});

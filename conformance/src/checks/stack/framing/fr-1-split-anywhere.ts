import { STREAM_PAYLOADS } from '../../executor/framing/matrix/stream-payload.ts';
import { defineStackCheck } from '../define-stack-check.ts';
import { askSplit } from './ask-split.ts';

export const splitAnywhere = defineStackCheck({
  id: 'FRM-2.stack-split-anywhere',
  level: 'MUST',
  title: 'A provider stream split at any byte of a line MUST give the caller the same result.',
  rules: ['FRM-2', 'ITM-9'],
  group: 'matrix',
  run: async (stage, trial) => {
    const payloads = STREAM_PAYLOADS.filter(({ name }) => name === 'text' || name === 'escapes');
    for (const payload of payloads) {
      for (const ends of ['lf', 'crlf'] as const) {
        const { request, expected, count } = askSplit(stage, trial, payload, ends, ['line', 'line ending']);
        await request.requireAnswer(expected, `split at ${count} positions (payload ${payload.name}, line endings ${ends})`);
        trial.note(`${count} split positions in the payload ${payload.name} with line endings ${ends}.`);
      }
    }
  },
});

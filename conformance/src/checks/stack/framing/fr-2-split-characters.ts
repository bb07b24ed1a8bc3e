import { STREAM_PAYLOADS } from '../../executor/framing/matrix/stream-payload.ts';
import { defineStackCheck } from '../define-stack-check.ts';
import { askSplit } from './ask-split.ts';

export const splitCharacters = defineStackCheck({
  id: 'FRM-2.stack-split-characters',
  level: 'MUST',
  title: 'A multi-byte character MUST reach the caller intact, wherever the provider stream splits it.',
  rules: ['FRM-2'],
  group: 'matrix',
  run: async (stage, trial) => {
    for (const payload of STREAM_PAYLOADS.filter(({ name }) => name === 'unicode')) {
      const { request, expected, count } = askSplit(stage, trial, payload, 'lf', ['character']);
      await request.requireAnswer(expected, `split inside ${count} characters`);
    }
  },
});

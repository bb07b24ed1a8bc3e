import { sendBody, textStream } from '../../../peers/provider/provider-scripts.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';
import { requireStreams } from './require-streams.ts';

export const charset = defineExecutorCheck({
  id: 'FRM-2.charset',
  level: 'MUST',
  title: 'A stream MUST be decoded as UTF-8, whatever charset is declared.',
  rules: ['FRM-2'],
  run: (stage, trial) =>
    requireStreams(
      stage,
      trial,
      ['iso-8859-1', 'windows-1252', 'utf-16', 'shift_jis', 'nonsense'].map((name) => ({
        name: `the declared charset is ${name}`,
        body: sendBody(textStream(['Grüße, ', '世界 😀']), `text/event-stream; charset=${name}`),
        expected: { content: 'Grüße, 世界 😀' },
      })),
    ),
});

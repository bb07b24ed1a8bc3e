import { textStream } from '../../../../peers/provider/provider-scripts.ts';
import { defineExecutorCheck } from '../../define-executor-check.ts';
import { requireTinyPieces } from '../matrix/require-tiny-pieces.ts';
import { requireUnsplit, runMatrix } from '../matrix/run-matrix.ts';

export const lineEndings = defineExecutorCheck({
  id: 'FRM-3.line-endings',
  level: 'MUST',
  title: 'LF, CR LF and CR line endings MUST be equivalent, also mixed, and with the CR LF pair split.',
  rules: ['FRM-3'],
  group: 'matrix',
  run: async (stage, trial) => {
    await requireUnsplit(stage, trial);
    const words = ['one ', 'two ', 'three'];
    await Promise.all([
      runMatrix(stage, trial, 'line ending'),
      ...['\r\n', '\r'].map((end) => requireTinyPieces(stage, trial, textStream(words, end), words.join(''))),
    ]);
  },
});

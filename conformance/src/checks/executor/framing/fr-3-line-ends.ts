import { textStream } from '../../../peers/provider-scripts.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';
import { requireUncut, runMatrix } from './matrix/run-matrix.ts';
import { expectTinyPieces } from './matrix/tiny-pieces.ts';

export const lineEnds = defineExecutorCheck({
  id: 'FR-3',
  level: 'MUST',
  title: 'Lines MUST be read alike whether they end with LF, CR LF or CR, mixed, and with the pair cut in the middle.',
  rules: ['FRM-3'],
  group: 'matrix',
  run: async (stage, trial) => {
    await requireUncut(stage, trial);
    const words = ['one ', 'two ', 'three'];
    await Promise.all([
      runMatrix(stage, trial, 'line end'),
      ...['\r\n', '\r'].map((end) => expectTinyPieces(stage, trial, textStream(words, end), words.join(''))),
    ]);
  },
});

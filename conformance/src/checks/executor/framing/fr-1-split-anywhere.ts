import { textStream } from '../../../peers/provider/provider-scripts.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';
import { requireTinyPieces } from './matrix/require-tiny-pieces.ts';
import { runMatrix } from './matrix/run-matrix.ts';

export const splitAnywhere = defineExecutorCheck({
  id: 'FRM-3.split-anywhere',
  level: 'MUST',
  title: 'A stream split at any byte of a line, or into pieces of one or two bytes, MUST give the same result as an unsplit one.',
  rules: ['FRM-3', 'ITM-9'],
  group: 'matrix',
  run: async (stage, trial) => {
    const words = ['one ', 'two ', 'three ', 'four'];
    await Promise.all([runMatrix(stage, trial, 'line'), requireTinyPieces(stage, trial, textStream(words), words.join(''))]);
  },
});

import { textStream } from '../../../peers/provider/provider-scripts.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';
import { requireTinyPieces } from './matrix/require-tiny-pieces.ts';
import { runMatrix } from './matrix/run-matrix.ts';

export const splitCharacters = defineExecutorCheck({
  id: 'FRM-2.split-characters',
  level: 'MUST',
  title: 'A character split between its bytes MUST arrive intact: no U+FFFD, no lost byte.',
  rules: ['FRM-2'],
  group: 'matrix',
  run: async (stage, trial) => {
    const words = ['é', 'ñü', '漢字', '😀', '👩‍👩‍👧‍👦', 'Ω'];
    await Promise.all([runMatrix(stage, trial, 'character'), requireTinyPieces(stage, trial, textStream(words), words.join(''))]);
  },
});

import { pause } from '../../peers/changes.ts';
import { textStream } from '../../peers/provider/provider-scripts.ts';
import type { Trial } from '../../trial.ts';
import { executorChecks } from '../define-checks.ts';
import { ask } from './ask.ts';
import type { ExecutorStage } from './executor-stage.ts';
import { requireUnsplit, runMatrix } from './matrix/run-matrix.ts';

export const EXECUTOR_SPLIT_STREAMS = executorChecks({
  'FRM-3.split-anywhere': {
    title: 'A stream split at any byte of a line, or into pieces of one or two bytes, MUST give the same result as an unsplit one.',
    also: ['ITM-9'],
    group: 'matrix',
    run: async (stage, trial) => {
      const words = ['one ', 'two ', 'three ', 'four'];
      await Promise.all([runMatrix(stage, trial, 'line'), requireTinyPieces(stage, trial, textStream(words), words.join(''))]);
    },
  },
  'FRM-2.split-characters': {
    title: 'A character split between its bytes MUST arrive intact: no U+FFFD, no lost byte.',
    group: 'matrix',
    run: async (stage, trial) => {
      const words = ['é', 'ñü', '漢字', '😀', '👩‍👩‍👧‍👦', 'Ω'];
      await Promise.all([runMatrix(stage, trial, 'character'), requireTinyPieces(stage, trial, textStream(words), words.join(''))]);
    },
  },
  'FRM-3.line-endings': {
    title: 'LF, CR LF and CR line endings MUST be equivalent, also mixed, and with the CR LF pair split.',
    group: 'matrix',
    run: async (stage, trial) => {
      await requireUnsplit(stage, trial);
      const words = ['one ', 'two ', 'three'];
      await Promise.all([
        runMatrix(stage, trial, 'line ending'),
        ...['\r\n', '\r'].map((end) => requireTinyPieces(stage, trial, textStream(words, end), words.join(''))),
      ]);
    },
  },
});

/** Sends a body in pieces of a given number of bytes, and requires its text. */
async function requireTinyPieces(stage: ExecutorStage, trial: Trial, body: string, content: string): Promise<void> {
  const bytes = Buffer.from(body);
  await Promise.all(
    [1, 2].map(async (size) => {
      const name = `pieces.${size}`;
      if (!trial.shouldRun(name)) return;
      const request = await ask(stage, trial, async (exchange) => {
        exchange.head();
        for (let at = 0; at < bytes.length; at += size) {
          await exchange.write(bytes.subarray(at, at + size));
          // A pause, so that the piece is usually read separately.
          await pause(1);
        }
        exchange.end();
      });
      await trial.runCase(name, async () => {
        await request.finish();
        request.requireAnswer({ content, finish: 'stop' }, `in pieces of ${size} (case ${name})`);
      });
    }),
  );
}

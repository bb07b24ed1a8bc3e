import { pause } from '../../../../peers/changes.ts';
import type { Trial } from '../../../../trial.ts';
import { ask } from '../../ask.ts';
import type { ExecutorStage } from '../../executor-stage.ts';

/** Sends a body in pieces of a given number of bytes, and requires its text. */
export async function requireTinyPieces(stage: ExecutorStage, trial: Trial, body: string, content: string): Promise<void> {
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

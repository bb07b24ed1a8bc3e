import { type ProviderScript, sendBody } from '../../peers/provider/provider-scripts.ts';
import type { Trial } from '../../trial.ts';
import { ask } from './ask.ts';
import type { ExecutorStage } from './executor-stage.ts';
import type { FramingRow } from './framing-rows.ts';

/** A row, or one whose body is written step by step. */
export type StreamCase = Omit<FramingRow, 'body'> & { readonly body: FramingRow['body'] | ProviderScript };

/** Requires the text of each row, and a finish reason. */
export async function requireStreams(stage: ExecutorStage, trial: Trial, rows: readonly StreamCase[]): Promise<void> {
  const requests = rows
    .filter(({ name }) => trial.shouldRun(name))
    .map(({ name, body, means, type }) => ({
      name,
      means,
      call: ask(stage, trial, typeof body === 'function' ? body : sendBody(body, type)),
    }));
  for (const { name, means, call } of requests) {
    const request = await call;
    await trial.runCase(name, async () => {
      await request.finish();
      request.requireAnswer({ content: means, finish: 'stop' }, `where ${name}`);
    });
  }
}

import { sendBody } from '../../peers/provider/provider-scripts.ts';
import type { ProviderScript } from '../../peers/provider/scripted-provider.ts';
import type { Trial } from '../../trial.ts';
import type { ExpectedAnswer } from '../find-difference.ts';
import { ask } from './ask.ts';
import type { ExecutorStage } from './executor-stage.ts';

/** A provider body and its expected content. */
export type StreamCase = { readonly name: string; readonly body: string | Uint8Array | ProviderScript; readonly expected: ExpectedAnswer };

/** Requires the expected content for each case. */
export async function requireStreams(stage: ExecutorStage, trial: Trial, cases: readonly StreamCase[]): Promise<void> {
  const wanted = cases.filter(({ name }) => trial.shouldRun(name));
  const requests = wanted.map(({ name, body, expected }) => ({
    name,
    expected,
    call: ask(stage, trial, typeof body === 'function' ? body : sendBody(body)),
  }));
  for (const { name, expected, call } of requests) {
    const each = await call;
    await trial.runCase(name, async () => {
      await each.finish();
      each.requireAnswer({ finish: 'stop', ...expected }, `where ${name}`);
    });
  }
}

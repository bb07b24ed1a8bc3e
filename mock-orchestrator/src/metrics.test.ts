import { expect, test } from 'vitest';
import { makeChunk } from './testing/scripted-executor.ts';
import { readEvents, type Stage, startStage } from './testing/stage.ts';

async function readSeries(stage: Stage, series: string): Promise<number> {
  const text = await (await stage.fetch('/metrics')).text();
  const line = text.split('\n').find((each) => each.startsWith(`chat_executor_${series} `));
  return Number(line?.split(' ').at(-1) ?? Number.NaN);
}

test('counts calls, callbacks, timeouts, degradations, retries, items, cancellations and outcomes', async () => {
  // Long enough for the executors that answer, even on a busy machine.
  const stage = await startStage({ limits: { ackMs: 1_000 } });
  const silent = await stage.connect({ models: ['m'] });
  const answers: object[] = [{ status: true }, { error: 'No.', code: 'invalid-key', cure: 'Add one.' }, {}];
  await stage.connect({
    models: ['m'],
    onCall: ({ acknowledge, emit }) => {
      const answer = answers.shift() ?? {};
      acknowledge(answer);
      if (!('status' in answer)) return;
      emit(makeChunk('one'));
      emit('nothing');
      emit({ done: true });
    },
  });
  for (let i = 0; i < 3; i += 1) await readEvents(await stage.ask({ session_id: silent.id }));
  const expected: Readonly<Record<string, number>> = {
    sessions: 2,
    requests_running: 0,
    calls_total: 6,
    'callbacks_total{verdict="success"}': 1,
    'callbacks_total{verdict="error"}': 1,
    'callbacks_total{verdict="malformed"}': 1,
    'timeouts_total{limit="ack-timeout"}': 3,
    'degradations_total{to="executor",reason="ack-timeout"}': 3,
    retries_total: 3,
    items_total: 1,
    dropped_items_total: 1,
    // Three for the executor that did not answer, one for the malformed answer.
    cancels_total: 4,
    'requests_total{outcome="completed"}': 1,
    'requests_total{outcome="invalid-key"}': 1,
    'requests_total{outcome="bad-callback"}': 1,
  };
  for (const [series, value] of Object.entries(expected)) expect([series, await readSeries(stage, series)]).toEqual([series, value]);
});

test('counts timeouts in the middle of an answer', async () => {
  const stage = await startStage({ limits: { idleMs: 40, totalMs: 5000 } });
  await stage.connect({
    models: ['m'],
    onCall: ({ acknowledge, emit }) => {
      acknowledge({ status: true });
      emit(makeChunk('one'));
    },
  });
  await readEvents(await stage.ask());
  expect(await readSeries(stage, 'timeouts_total{limit="idle-timeout"}')).toBe(1);
});

test('two orchestrators in one process count separately, and their gauges return to 0', async () => {
  const [first, second] = [await startStage(), await startStage()];
  const executor = await first.connect({ models: ['m'], onCall: (call) => call.answer('x') });
  await readEvents(await first.ask());
  expect(await readSeries(second, 'calls_total')).toBe(0);
  executor.stop();
  await expect.poll(() => readSeries(first, 'sessions'), { timeout: 15_000 }).toBe(0);
  expect(await readSeries(first, 'requests_running')).toBe(0);
});

import { expect, test, vi } from 'vitest';
import { makeChunk } from './testing/scripted-executor.ts';
import { readEvents, type Stage, startStage, startStreaming, useFakeClock } from './testing/stage.ts';

async function readSeries(stage: Stage, series: string): Promise<number> {
  const text = await (await stage.fetch('/metrics')).text();
  const line = text.split('\n').find((each) => each.startsWith(`chat_executor_${series} `));
  return Number(line?.split(' ').at(-1) ?? Number.NaN);
}

test('counts calls, callbacks, timeouts, degradations, retries, items, cancellations and outcomes', async () => {
  useFakeClock();
  const stage = await startStage({ limits: { ackMs: 1000 } });
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
  for (let i = 0; i < 3; i += 1) {
    const pending = stage.ask({ session_id: silent.id });
    await silent.nextCall();
    vi.advanceTimersByTime(1000);
    await readEvents(await pending);
  }
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
  useFakeClock();
  const { stage, call, pending } = await startStreaming({ limits: { idleMs: 1000 } });
  await call.emitWithAck(makeChunk('one'));
  vi.advanceTimersByTime(1000);
  await readEvents(await pending);
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

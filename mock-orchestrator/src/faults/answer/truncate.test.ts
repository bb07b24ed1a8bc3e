import { expect, test } from 'vitest';
import { startFaultyStage } from '../../testing/faulty-stage.ts';
import { makeChunk } from '../../testing/scripted-executor.ts';

test('cuts the HTTP answer off in the middle of an event', async () => {
  const { askWithFault } = await startFaultyStage((call) => call.answer('1', '2', '3'));
  const body = await (await askWithFault('truncate; events=1')).text();
  const whole = `data: ${JSON.stringify(makeChunk('1'))}\n\n`;
  expect(body.startsWith(whole)).toBe(true);
  expect(body.length).toBeGreaterThan(whole.length);
  expect(body.length).toBeLessThan(whole.length * 2);
  expect(body).not.toContain('[DONE]');
});

test('records the answer in the journal as it was sent', async () => {
  const { askWithFault, stage } = await startFaultyStage((call) => call.answer('1', '2', '3'));
  const body = await (await askWithFault('truncate; events=1')).text();
  const { entries } = (await (await stage.fetch('/api/journal')).json()) as { entries: { kind: string; frame: string }[] };
  const [, ...written] = entries.filter(({ kind }) => kind === 'http-response').map(({ frame }) => frame);
  expect(written.join('')).toBe(body);
});

import { describe, expect, test } from 'vitest';
import { startFaultyStage } from '../../testing/faulty-stage.ts';
import { readAnswerText, readError, readEvents, startStage, TOKENS, textOf } from '../../testing/stage.ts';

test('lists faults and scenarios with their options', async () => {
  const { stage } = await startFaultyStage();
  const { faults } = (await (await stage.fetch('/api/faults')).json()) as { faults: { name: string }[] };
  expect(faults).toContainEqual({
    name: 'slow-ack',
    description: expect.stringMatching(/\.$/),
    options: { ms: { description: 'Delay, in milliseconds', default: 200, min: 0, max: 600_000 } },
  });
  const { scenarios } = (await (await stage.fetch('/api/scenarios')).json()) as { scenarios: { name: string }[] };
  expect(scenarios.map(({ name }) => name)).toContain('stop-mid-answer');
});

describe('a selection on the control route', () => {
  test('applies to the given number of the user’s next requests, and to no other user', async () => {
    const { stage } = await startFaultyStage((call) => call.answer('x'));
    await stage.connect({ models: ['m'], token: TOKENS.ben, onCall: (call) => call.answer('x') });
    const chosen = await stage.fetch('/api/control', { body: { fault: 'duplicate-items', times: 2 } });
    expect(await chosen.json()).toEqual({ status: true, next: 'fault duplicate-items', times: 2 });
    expect(await readAnswerText(await stage.ask({}, { token: TOKENS.ben }))).toBe('x');
    for (const text of ['xx', 'xx', 'x']) expect(await readAnswerText(await stage.ask())).toBe(text);
  });

  test('selects a fault, a scenario or both, with options; a header takes precedence', async () => {
    const { stage, askWithFault } = await startFaultyStage((call) => call.answer('1', '2', '3'));
    await stage.fetch('/api/control', { body: { fault: 'drop-items', options: { every: 3 }, scenario: 'stop-mid-answer' } });
    expect(textOf((await readEvents(await stage.ask())).filter((data) => data.startsWith('{"id"')))).toBe('12');
    await stage.fetch('/api/control', { body: { scenario: 'stop-mid-answer', options: { items: 1 } } });
    expect(await readAnswerText(await askWithFault('duplicate-items'))).toBe('112233');
    expect(textOf((await readEvents(await stage.ask())).filter((data) => data.startsWith('{"id"')))).toBe('1');
  });

  test('clears a selection', async () => {
    const { stage } = await startFaultyStage((call) => call.answer('x'));
    await stage.fetch('/api/control', { body: { fault: 'duplicate-items' } });
    expect(await (await stage.fetch('/api/control', { method: 'DELETE' })).json()).toEqual({ status: true, next: '', times: 0 });
    expect(await readAnswerText(await stage.ask())).toBe('x');
  });
});

test('refuses an unknown name, option or value, and names the valid ones', async () => {
  const { stage, askWithFault } = await startFaultyStage();
  for (const body of [
    {},
    { fault: 'nothing' },
    { scenario: 'nothing' },
    { fault: 'slow-ack', times: 0 },
    { fault: 'slow-ack', other: 1 },
    [],
    { fault: 7 },
  ]) {
    expect((await stage.fetch('/api/control', { body })).status).toBe(400);
  }
  expect((await readError(await askWithFault('nothing'))).cure).toContain('slow-ack');
  expect((await readError(await askWithFault('slow-ack; sm=3'))).cure).toContain('ms');
  for (const value of ['x', '-1', '', '1e9', '600001']) expect((await askWithFault(`slow-ack; ms=${value}`)).status).toBe(400);
  expect((await readError(await askWithFault('malformed; part=nothing'))).cure).toContain('form_data');
});

test('ignores the headers if faults are not enabled', async () => {
  const stage = await startStage();
  await stage.connect({ models: ['m'], onCall: (call) => call.answer('x') });
  expect(await readAnswerText(await stage.ask({}, { headers: { 'x-chat-executor-fault': 'duplicate-items' } }))).toBe('x');
});

import { expect, test } from 'vitest';
import { startFaultyStage } from '../../testing/faulty-stage.ts';
import { readEvents, textOf } from '../../testing/stage.ts';

test('delivers every item twice, but the end once', async () => {
  const { askWithFault } = await startFaultyStage((call) => call.answer('1', '2'));
  const events = await readEvents(await askWithFault('duplicate-items'));
  expect(textOf(events)).toBe('1122');
  expect(events.filter((data) => data === '[DONE]')).toHaveLength(1);
});

import { expect, test } from 'vitest';
import { startFaultyStage } from '../../testing/faulty-stage.ts';
import { readEvents, textOf } from '../../testing/stage.ts';

test('drops items, but not the end', async () => {
  const { askWithFault } = await startFaultyStage((call) => call.answer('1', '2', '3', '4', '5', '6'));
  const events = await readEvents(await askWithFault('drop-items; every=3'));
  expect(textOf(events)).toBe('1245');
  expect(events.at(-1)).toBe('[DONE]');
});

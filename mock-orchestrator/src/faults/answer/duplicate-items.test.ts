import { expect, test } from 'vitest';
import { startFaultyStage } from '../../testing/ask-under-fault.ts';
import { readEvents, textOf } from '../../testing/stage.ts';

test('every item arrives twice, but the end once', async () => {
  const { askUnderFault } = await startFaultyStage((call) => call.answer('1', '2'));
  const events = await readEvents(await askUnderFault('duplicate-items'));
  expect(textOf(events)).toBe('1122');
  expect(events.filter((data) => data === '[DONE]')).toHaveLength(1);
});

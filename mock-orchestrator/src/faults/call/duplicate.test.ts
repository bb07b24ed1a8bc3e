import { expect, test } from 'vitest';
import { startFaultyStage } from '../../testing/ask-under-fault.ts';
import { readAnswerText } from '../../testing/stage.ts';

test('the call arrives twice with the same channel, and one answer is enough', async () => {
  const { askUnderFault, executor } = await startFaultyStage();
  const asked = askUnderFault('duplicate');
  const [first, second] = [await executor.nextCall(), await executor.nextCall()];
  expect(second.envelope).toEqual(first.envelope);
  second.acknowledge({ error: 'Refused.', code: 'channel-refused', cure: 'Use a new one.' });
  first.answer('Hello');
  expect((await asked).status).toBe(502);

  const again = askUnderFault('duplicate');
  const [third, fourth] = [await executor.nextCall(), await executor.nextCall()];
  third.answer('Hello');
  fourth.acknowledge({ error: 'Refused.', code: 'channel-refused', cure: 'Use a new one.' });
  expect(await readAnswerText(await again)).toBe('Hello');
});

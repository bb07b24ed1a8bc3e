import { expect, test } from 'vitest';
import { startFaultyStage } from '../../testing/faulty-stage.ts';
import { readAnswerText } from '../../testing/stage.ts';

test('sends the call twice with the same channel, and the first callback counts', async () => {
  const { askWithFault, executor } = await startFaultyStage();
  const pending = askWithFault('duplicate');
  const [first, second] = [await executor.nextCall(), await executor.nextCall()];
  expect(second.envelope).toEqual(first.envelope);
  second.acknowledge({ error: 'Refused.', code: 'channel-refused', cure: 'Use a new one.' });
  first.answer('Hello');
  expect((await pending).status).toBe(502);

  const again = askWithFault('duplicate');
  const [third, fourth] = [await executor.nextCall(), await executor.nextCall()];
  third.answer('Hello');
  fourth.acknowledge({ error: 'Refused.', code: 'channel-refused', cure: 'Use a new one.' });
  expect(await readAnswerText(await again)).toBe('Hello');
});

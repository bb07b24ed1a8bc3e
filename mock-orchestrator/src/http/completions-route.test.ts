import { expect, test } from 'vitest';
import { makeCompletion } from '../testing/scripted-executor.ts';
import { readEvents, startStage, textOf } from '../testing/stage.ts';

test('a streaming request is answered by the executor, item by item, and ends with [DONE]', async () => {
  const stage = await startStage();
  const executor = await stage.connect({ models: ['m'] });
  const asked = stage.ask({ session_id: executor.id });
  (await executor.nextCall()).answer('Hel', 'lo');
  const response = await asked;
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  const events = await readEvents(response);
  expect(textOf(events)).toBe('Hello');
  expect(events.at(-1)).toBe('[DONE]');
  expect(events.filter((data) => data === '[DONE]')).toHaveLength(1);
});

test('a request that does not stream is answered with what the callback carried', async () => {
  const stage = await startStage();
  const executor = await stage.connect({ models: ['m'] });
  const asked = stage.ask({ stream: false });
  (await executor.nextCall()).acknowledge(makeCompletion('Hello'));
  expect(await (await asked).json()).toEqual(makeCompletion('Hello'));
});

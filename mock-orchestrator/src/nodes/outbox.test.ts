import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { Outbox } from './outbox.ts';

/** An outbox whose batches arrive when the test says. */
function setUp() {
  const batches: unknown[][] = [];
  const arrivals: (() => void)[] = [];
  const outbox = new Outbox((receiver, batch) => {
    expect(receiver).toBe('node');
    batches.push(JSON.parse(batch) as unknown[]);
    return new Promise((resolve) => arrivals.push(resolve));
  });
  const arrive = async () => {
    arrivals.shift()?.();
    await turn();
  };
  return { outbox, batches, arrive };
}

test('sends the messages of one turn together, and those that wait for a batch with the next one', async () => {
  const { outbox, batches, arrive } = setUp();
  outbox.post('node', '1');
  outbox.post('node', '{"b":2}');
  await turn();
  outbox.post('node', '3');
  outbox.post('node', '4');
  await turn();
  expect(batches).toEqual([[1, { b: 2 }]]);
  await arrive();
  expect(batches).toEqual([
    [1, { b: 2 }],
    [3, 4],
  ]);
  await arrive();
  outbox.post('node', '5');
  await turn();
  expect(batches.at(-1)).toEqual([5]);
});

test('divides much text into several batches, in order, and sends a large message alone', async () => {
  const { outbox, batches, arrive } = setUp();
  const texts = ['a', 'b'.repeat(200_000), 'c'.repeat(200_000), 'd'.repeat(600_000), 'e'];
  for (const text of texts) outbox.post('node', JSON.stringify(text));
  await turn();
  for (let i = 0; i < texts.length; i += 1) await arrive();
  expect(batches.flat()).toEqual(texts);
  expect(batches.map(({ length }) => length)).toEqual([2, 1, 1, 1]);
});

test('reports what has not arrived, also after it was discarded', async () => {
  const arrivals: (() => void)[] = [];
  const lengths: number[] = [];
  const outbox = new Outbox(
    () => new Promise((resolve) => arrivals.push(resolve)),
    (_receiver, length) => lengths.push(length),
  );
  outbox.post('a', '"12"');
  outbox.post('a', '"3"');
  await turn();
  outbox.post('a', '"4567"');
  arrivals.shift()?.();
  await turn();
  outbox.clear();
  arrivals.shift()?.();
  await turn();
  expect(lengths).toEqual([4, 7, 13, 6, 0]);
});

test('receivers do not wait for each other, and what waits can be discarded', async () => {
  const sent: string[] = [];
  const first = Promise.withResolvers<void>();
  const outbox = new Outbox((receiver, batch) => {
    sent.push(receiver + batch);
    return receiver === 'a' ? first.promise : Promise.resolve();
  });
  outbox.post('a', '1');
  outbox.post('b', '2');
  await turn();
  outbox.post('a', '3');
  outbox.post('b', '4');
  await turn();
  expect(sent).toEqual(['a[1]', 'b[2]', 'b[4]']);
  outbox.clear();
  first.resolve();
  await turn();
  outbox.post('a', '5');
  await turn();
  expect(sent.at(-1)).toBe('a[5]');
  expect(sent).toHaveLength(4);
});

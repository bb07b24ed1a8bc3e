import { expect, test } from 'vitest';
import { now } from '../../wire-log.ts';
import { writePaced } from './ask-paced.ts';

test('after a stall of the computer, deltas are late but still paced', async () => {
  const deltas = Array.from({ length: 20 }, (_, index) => String(index));
  const writtenAt: number[] = [];
  const write = async () => {
    // A stall in which twelve more deltas would be due.
    if (writtenAt.length === 2) for (const end = now() + 600; now() < end; );
    return true;
  };
  await writePaced({ isOpen: true, write } as never, deltas, 20, writtenAt);
  expect(writtenAt.length).toBe(20);
  const after = writtenAt[2] ?? 0;
  expect(writtenAt.slice(2).filter((at) => at - after < 40).length).toBeLessThanOrEqual(6);
});

import { expect, inject, test } from 'vitest';
import { runSoak } from '../soak/soak.ts';

const [newest] = inject('versions');

test('two minutes of random faults hang, double, lose and keep nothing', { timeout: 15 * 60_000 }, async () => {
  const seed = String(Date.now());
  const { violations, ends } = await runSoak({ seconds: 120, seed, openWebUi: newest });
  process.stdout.write(`Soak with seed ${seed}: ${JSON.stringify(ends)}\n`);
  expect(violations).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { classify } from './classify.ts';
import { judgeMutant } from './judge-mutant.ts';
import { describeMutant } from './mutant.ts';
import { PROGRAMS, type PreparedProgram, prepareProgram } from './programs.ts';
import { currentVersion } from './results.ts';
import { readSample } from './write-report.ts';

/** How many mutants run at once. */
const JOBS = 2;

/** The mutants of the sample that their check does not report. */
async function findSurvivors(prepared: PreparedProgram): Promise<string[]> {
  const { name } = prepared.program;
  const queue = Object.entries(readSample()[name] ?? {});
  const survivors: string[] = [];
  const work = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const [key, check] = next;
      const mutant = prepared.mutants.find((one) => one.key === key);
      if (mutant === undefined) survivors.push(`${key} does not exist any more. Run npm run mutants -- --program ${name}.`);
      else if ((await judgeMutant(prepared, { only: [check], activation: mutant.activation })).length === 0)
        survivors.push(`${check} does not notice ${describeMutant(mutant)}`);
    }
  };
  await Promise.all(Array.from({ length: JOBS }, work));
  return survivors;
}

describe('the suite notices changed programs', () => {
  test.each(PROGRAMS)('$name', async (program) => {
    const prepared = await prepareProgram(program);
    // Also fails for an equivalence that matches no mutant.
    expect(classify(prepared.mutants, new Map(), currentVersion(program)).length).toBe(prepared.mutants.length);
    expect(Object.keys(readSample()[program.name] ?? {}).length).toBeGreaterThan(0);
    expect(await findSurvivors(prepared)).toEqual([]);
  });
});

import { beforeAll, describe, expect, test } from 'vitest';
import { type Judgement, judgeVariants, tellResult } from '../judge-variant.ts';
import { LAWFUL_EXECUTORS } from './registry.ts';

/** Minutes that all of them may take on a machine that is busy with other things too. */
const LONGEST = 5;

/** What counts against it: a warning is about what only the strict profile asks for. */
function findFaults(judgement: Judgement): string[] {
  return [...judgement.values()].filter(({ status }) => status !== 'warn').map(({ id }) => id);
}

describe('an executor that does things in another way, and lawfully, passes every MUST of the compat profile', () => {
  let judgements: ReadonlyMap<string, Judgement> = new Map();

  // biome-ignore lint/correctness/noEmptyPattern: the test runner takes what stands here for the names of fixtures
  beforeAll(async ({}, suite) => {
    const wanted = suite.tasks.filter(({ mode }) => mode === 'run').map(({ name }) => name);
    const thread = new URL('./thread.ts', import.meta.url);
    const variants = LAWFUL_EXECUTORS.filter(({ id }) => wanted.includes(id)).map(({ id }) => ({ id, thread }));
    judgements = await judgeVariants(variants, { profile: 'compat' });
  }, LONGEST * 60_000);

  test.each(LAWFUL_EXECUTORS)('$id', ({ id }) => {
    const judgement = judgements.get(id);
    expect(judgement).toBeDefined();
    expect(findFaults(judgement ?? new Map()).map((check) => tellResult(judgement?.get(check)))).toEqual([]);
  });
});

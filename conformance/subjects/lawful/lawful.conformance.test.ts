import { beforeAll, describe, expect, test } from 'vitest';
import type { Judgement } from '../judge-concurrently.ts';
import { formatResult, judgeVariants } from '../judge-variant.ts';
import { LAWFUL_EXECUTORS } from './registry.ts';

/** Timeout for all subjects on a busy machine, in minutes. */
const LONGEST = 5;

/** Results that count as failures; warnings concern only the strict profile. */
function findFaults(judgement: Judgement): string[] {
  return [...judgement.values()].filter(({ status }) => status !== 'warn').map(({ id }) => id);
}

describe('a lawful executor passes every MUST of the compat profile', () => {
  let judgements: ReadonlyMap<string, Judgement> = new Map();

  // biome-ignore lint/correctness/noEmptyPattern: vitest parses this parameter as fixture names
  beforeAll(async ({}, suite) => {
    const wanted = suite.tasks.filter(({ mode }) => mode === 'run').map(({ name }) => name);
    const variants = LAWFUL_EXECUTORS.filter(({ id }) => wanted.includes(id));
    judgements = await judgeVariants(variants, { profile: 'compat' });
  }, LONGEST * 60_000);

  test.each(LAWFUL_EXECUTORS)('$id', ({ id }) => {
    const judgement = judgements.get(id);
    expect(judgement).toBeDefined();
    expect(findFaults(judgement ?? new Map()).map((check) => formatResult(judgement?.get(check)))).toEqual([]);
  });
});

import { beforeAll, describe, expect, test } from 'vitest';
import { EXECUTOR_CHECKS } from '../../src/checks/executor/registry.ts';
import type { Judgement } from '../judge-concurrently.ts';
import { formatResult, judgeVariants } from '../judge-variant.ts';
import type { BrokenExecutor } from './broken-executor.ts';
import { BROKEN_EXECUTORS } from './registry.ts';

/** Timeout for all subjects on a busy machine, in minutes. */
const LONGEST = 20;

/** Checks that failed without being declared. */
function findUndeclared({ breaks, also = [], sometimes: perhaps = [] }: BrokenExecutor, judgement: Judgement): string[] {
  return also === 'most' ? [] : [...judgement.keys()].filter((id) => id !== breaks && !also.includes(id) && !perhaps.includes(id));
}

/** Checks that passed although declared to fail. */
function findMissing({ breaks, also = [] }: BrokenExecutor, judgement: Judgement): string[] {
  return [breaks, ...(also === 'most' ? [] : also)].filter((id) => !judgement.has(id));
}

describe('every check can fail', () => {
  const binding = EXECUTOR_CHECKS.filter(({ level }) => level !== 'MAY');

  test.each(binding)('$id fails for a broken executor', ({ id }) => {
    expect(BROKEN_EXECUTORS.some(({ breaks }) => breaks === id)).toBe(true);
  });

  test('the ids of broken executors are unique', () => {
    expect(new Set(BROKEN_EXECUTORS.map(({ id }) => id)).size).toBe(BROKEN_EXECUTORS.length);
  });
});

describe('a fault fails the check that names it, and only declared other checks', () => {
  let judgements: ReadonlyMap<string, Judgement> = new Map();

  // biome-ignore lint/correctness/noEmptyPattern: vitest parses this parameter as fixture names
  beforeAll(async ({}, suite) => {
    // Lazy, so that `-t` runs only the selected subjects.
    const wanted = suite.tasks.filter(({ mode }) => mode === 'run').map(({ name }) => name);
    const variants = BROKEN_EXECUTORS.filter(({ id }) => wanted.includes(id)).map((broken) => ({
      id: broken.id,
      sample: broken.sample,
      findUnexpected: (judgement: Judgement) => [...findUndeclared(broken, judgement), ...findMissing(broken, judgement)],
    }));
    judgements = await judgeVariants(variants, { profile: 'strict' });
  }, LONGEST * 60_000);

  test.each(BROKEN_EXECUTORS)('$id', (broken) => {
    const judgement = judgements.get(broken.id) ?? new Map();
    const named = judgement.get(broken.breaks);
    expect(named, `${broken.breaks} passed`).toBeDefined();
    const { level } = EXECUTOR_CHECKS.find(({ id }) => id === broken.breaks) ?? {};
    expect(named?.status).toBe(level === 'MUST' ? 'fail' : 'warn');
    const undeclared = findUndeclared(broken, judgement).map((id) => formatResult(judgement.get(id)));
    expect(undeclared, 'failed without being declared').toEqual([]);
    expect(findMissing(broken, judgement), 'declared to fail, but passed').toEqual([]);
  });
});

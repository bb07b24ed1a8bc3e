import { beforeAll, describe, expect, test } from 'vitest';
import { BACKEND_CHECKS } from '../../../src/checks/backend/registry.ts';
import type { CheckResult } from '../../../src/result.ts';
import { type Judgement, judgeConcurrently, listRed } from '../../judge-concurrently.ts';
import type { BrokenBackend } from './broken-backend.ts';
import { judgeBackend } from './judge-backend.ts';
import { BROKEN_BACKENDS } from './registry.ts';

/** Timeout for all subjects on a busy machine, in minutes. */
const LONGEST = 20;

/** Number of backends judged concurrently; a run mostly waits. */
const AT_ONCE = 4;

describe('every check of a backend can fail', () => {
  const binding = BACKEND_CHECKS.filter(({ level }) => level !== 'MAY');

  test.each(binding)('$id fails for a broken backend', ({ id }) => {
    expect(BROKEN_BACKENDS.some(({ breaks }) => breaks === id)).toBe(true);
  });

  test('the ids of checks and of broken backends are unique', () => {
    expect(new Set(BACKEND_CHECKS.map(({ id }) => id)).size).toBe(BACKEND_CHECKS.length);
    expect(new Set(BROKEN_BACKENDS.map(({ id }) => id)).size).toBe(BROKEN_BACKENDS.length);
  });
});

describe('a fault fails the check that names it, and only declared other checks', () => {
  let judged: ReadonlyMap<string, Judgement> = new Map();

  // biome-ignore lint/correctness/noEmptyPattern: vitest parses this parameter as fixture names
  beforeAll(async ({}, suite) => {
    // Lazy, so that `-t` runs only the selected subjects.
    const wanted = suite.tasks.filter(({ mode }) => mode === 'run').map(({ name }) => name);
    judged = await judgeConcurrently(
      BROKEN_BACKENDS.filter(({ id }) => wanted.includes(id)),
      {
        atOnce: AT_ONCE,
        judge: async ({ id }, only) => listRed(await judgeBackend(id, { profile: 'strict', ...(only && { only }) })),
        findUnexpected: (broken, red) => [...undeclared(broken, red), ...missing(broken, red)],
      },
    );
  }, LONGEST * 60_000);

  test.each(BROKEN_BACKENDS)('$id', (broken) => {
    const red: Judgement = judged.get(broken.id) ?? new Map();
    expect(missing(broken, red), 'declared to fail, but passed').toEqual([]);
    const others = undeclared(broken, red).map((id) => tell(red.get(id)));
    expect(others, 'failed without being declared').toEqual([]);
    const { level } = BACKEND_CHECKS.find(({ id }) => id === broken.breaks) ?? {};
    expect(red.get(broken.breaks)?.status).toBe(level === 'MUST' ? 'fail' : 'warn');
    expect(tell(red.get(broken.breaks))).toMatch(broken.finding);
  });
});

function undeclared({ breaks, also = [], sometimes: perhaps = [] }: BrokenBackend, red: Judgement): string[] {
  return also === 'most' ? [] : [...red.keys()].filter((id) => id !== breaks && !also.includes(id) && !perhaps.includes(id));
}

function missing({ breaks, also = [] }: BrokenBackend, red: Judgement): string[] {
  return [breaks, ...(also === 'most' ? [] : also)].filter((id) => !red.has(id));
}

function tell(result: CheckResult | undefined): string {
  const { expected, observed, notes = [] } = result?.evidence ?? {};
  return `${result?.id} ${result?.status}: expected ${expected}; observed ${observed}. ${notes.join(' ')}`;
}

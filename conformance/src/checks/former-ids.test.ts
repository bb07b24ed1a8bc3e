import { describe, expect, test } from 'vitest';
import type { CheckFacts } from '../check-facts.ts';
import { selectChecks, valueFor } from '../runner/select-checks.ts';
import FORMER_IDS from './former-ids.json' with { type: 'json' };
import { BACKEND_CHECKS, EXECUTOR_CHECKS, PROVIDER_CHECKS, STACK_CHECKS, WIRE_CHECKS } from './registry.ts';

const CHECKS: Readonly<Record<keyof typeof FORMER_IDS, readonly CheckFacts[]>> = {
  executor: EXECUTOR_CHECKS,
  backend: BACKEND_CHECKS,
  stack: STACK_CHECKS,
  provider: PROVIDER_CHECKS,
  wire: WIRE_CHECKS,
};
const ALL = Object.values(CHECKS).flat();

function select(checks: readonly CheckFacts[], only: string): string[] {
  return selectChecks(checks, 'strict', [only]).map(({ check }) => check.id);
}

describe.each(Object.entries(CHECKS))('the former ids of the %s checks', (target, checks) => {
  const table = Object.entries(FORMER_IDS[target as keyof typeof FORMER_IDS]);

  test('each select the check that had this id, which keeps its meaning', () => {
    const selected = table.map(([former]) => {
      const [only] = selectChecks(checks, 'strict', [`${former}#a.case`]);
      return `${former} ${select(checks, former).join(' ')}#${only?.case} ${only?.check.level} ${only?.check.title}`;
    });
    expect(selected).toMatchSnapshot();
  });

  test('each name it in --exclude, --limit and baselines, and appear in its results', () => {
    for (const [former, id] of table) {
      const named = checks.filter((check) => valueFor(check, new Map([[former, 1]])) === 1);
      expect(named.map((check) => check.id)).toEqual([id]);
      expect(named[0]?.aliases).toContain(former);
    }
  });

  test('select whole families with a wildcard', () => {
    for (const family of new Set(table.map(([former]) => former.slice(0, 3)))) {
      const members = table.filter(([former]) => former.startsWith(family)).map(([, id]) => id);
      expect(select(checks, `${family}*`).toSorted(), family).toEqual(members.toSorted());
    }
  });
});

test('a former id of several targets selects the checks of all of them', () => {
  expect(select(ALL, 'FR-16')).toEqual(['ITM-6', 'SEC-5', 'ITM-6.wire']);
});

test('a rule selects all of its checks', () => {
  expect(select(EXECUTOR_CHECKS, 'FRM-7')).toEqual(['FRM-7.end-mark', 'FRM-7.truncated-answer']);
});

describe('the id of a check', () => {
  test('is unique over all targets, and never a former id', () => {
    const former = Object.values(FORMER_IDS).flatMap((table) => Object.keys(table));
    expect(new Set(ALL.map(({ id }) => id)).size).toBe(ALL.length);
    expect(ALL.filter(({ id }) => former.includes(id))).toEqual([]);
  });

  test('is one of its rules, with a suffix if several checks of an executor or a backend have this rule', () => {
    const ruleOf = (id: string) => id.split('.')[0] ?? '';
    const wrong = ALL.filter(({ id, rules }) => !rules.includes(ruleOf(id)) || !/^[A-Z]{3}-\d+(\.[a-z\d-]+)?$/.test(id));
    expect(wrong.map(({ id }) => id)).toEqual([]);
    const shared = [...EXECUTOR_CHECKS, ...BACKEND_CHECKS].filter(({ id }, _index, all) => {
      return id === ruleOf(id) && all.some((other) => other.id.startsWith(`${id}.`));
    });
    expect(shared.map(({ id }) => id)).toEqual([]);
  });

  test.each(['stack', 'provider', 'wire'] as const)('names the target if that is %s', (target) => {
    expect(CHECKS[target].filter(({ id }) => !new RegExp(`\\.${target}(-|$)`).test(id))).toEqual([]);
  });
});

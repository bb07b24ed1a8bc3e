import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findUncovered, formatLedger, readStatuses } from './format-ledger.ts';
import { JUDGED_ROLES } from './judged-roles.ts';
import { CHECK_LIMITS, RULES_WITHOUT_CHECK } from './not-covered.ts';
import { readRules } from './read-rules.ts';

const rules = readRules(readFileSync(new URL('../../protocol/PROTOCOL.md', import.meta.url), 'utf8'));
const written = readFileSync(new URL('../LEDGER.md', import.meta.url), 'utf8');
const statuses = readStatuses(written);
const judged = JUDGED_ROLES.map(({ role, checks }) => ({ role, checks, statuses }));

describe('the ledger', () => {
  test('is up to date; if not, run node conformance/ledger/write-ledger.ts', () => {
    expect(written).toBe(formatLedger(rules, judged));
  });

  test.each(judged)('has a check for every MUST that binds the $role, or a reason for having no check', (role) => {
    expect(findUncovered(rules, role)).toEqual([]);
  });

  test.each(judged)('records a run in which every check of the $role passed', ({ checks }) => {
    expect(checks.filter(({ id, level }) => statuses.get(id) !== (level === 'MAY' ? 'info' : 'pass')).map(({ id }) => id)).toEqual([]);
  });

  test('names only existing rules and checks, and gives no reason for a rule that has a check', () => {
    const ids = rules.map(({ id }) => id);
    const checks = judged.flatMap((role) => role.checks);
    expect(checks.flatMap((check) => check.rules).filter((rule) => !ids.includes(rule))).toEqual([]);
    expect(Object.keys(CHECK_LIMITS).filter((id) => !checks.some((check) => check.id === id))).toEqual([]);
    for (const { role, checks } of judged) {
      const excused = Object.keys(RULES_WITHOUT_CHECK[role]);
      expect(excused.filter((rule) => !ids.includes(rule) || checks.some((check) => check.rules.includes(rule)))).toEqual([]);
    }
  });
});

describe('readRules', () => {
  test('parses the role that a rule binds, its level and its profile', () => {
    const [one, other] = readRules('**ABC-1** (both MUST, strict) It does\nthis.\n\n**ABC-2** (backend MAY) It may.\n\n');
    expect(one).toEqual({ id: 'ABC-1', binds: ['executor', 'backend'], level: 'MUST', isStrict: true, text: 'It does this.' });
    expect(other).toMatchObject({ binds: ['backend'], level: 'MAY', isStrict: false });
  });

  test('throws on a malformed rule', () => {
    expect(() => readRules('**ABC-1** (anyone OUGHT) It does.\n\n')).toThrow('Only 0 of 1 rules');
  });

  test('findUncovered returns a rule without a check', () => {
    const rule = { id: 'ABC-1', binds: ['executor'], level: 'MUST', isStrict: false, text: 'It does.' } as const;
    expect(findUncovered([rule], { role: 'executor', checks: [], statuses: new Map() })).toEqual(['ABC-1']);
  });
});

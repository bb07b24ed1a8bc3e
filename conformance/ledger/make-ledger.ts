import type { CheckFacts } from '../src/check-facts.ts';
import type { Status } from '../src/result.ts';
import { LEFT_OUT, UNJUDGED } from './not-judged.ts';
import type { Role, Rule } from './read-rules.ts';

/** The checks of one role, and how they ended in a real run against a program of ours. */
export type JudgedRole = {
  readonly role: Role;
  readonly checks: readonly CheckFacts[];
  /** By the id of the check. */
  readonly statuses: ReadonlyMap<string, Status>;
};

/** Rules that bind a role, are a MUST, have no check, and no reason for having none. */
export function findUncovered(rules: readonly Rule[], { role, checks }: JudgedRole): string[] {
  return rules
    .filter(({ binds, level }) => level === 'MUST' && binds.includes(role))
    .filter(({ id }) => !checks.some((check) => check.rules.includes(id)))
    .filter(({ id }) => !UNJUDGED.some((unjudged) => unjudged.rule === id && unjudged.role === role))
    .map(({ id }) => id);
}

/** The ledger as Markdown: which rule is judged by which check, how that ended, and what is not judged and why. */
export function makeLedger(rules: readonly Rule[], roles: readonly JudgedRole[]): string {
  return [
    '# Ledger',
    '',
    'Which check judges which rule of [PROTOCOL.md](../protocol/PROTOCOL.md), and how it ended in a real run of the strict profile against our',
    'own programs. Written by `node conformance/ledger/write-ledger.ts`; a test fails when it is out of date, or when a MUST has neither a check',
    'nor a reason for having none.',
    ...roles.flatMap((role) => describeRole(rules, role)),
    '',
    '## What checks leave out',
    '',
    '| check | left out | because |',
    '|---|---|---|',
    ...LEFT_OUT.map(({ check, what, why }) => `| ${check} | ${what} | ${why} |`),
    '',
  ].join('\n');
}

function describeRole(rules: readonly Rule[], judged: JudgedRole): string[] {
  const { role, checks, statuses } = judged;
  return [
    '',
    `## Rules that bind the ${role}`,
    '',
    '| rule | level | judged by | seen |',
    '|---|---|---|---|',
    ...rules.filter(({ binds }) => binds.includes(role)).map((rule) => describeRule(rule, judged)),
    '',
    `## Checks of the ${role}`,
    '',
    '| check | level | profiles | seen | what |',
    '|---|---|---|---|---|',
    ...checks.map(
      ({ id, level, profiles, title }) =>
        `| ${id} | ${level} | ${profiles.join(', ')} | ${statuses.get(id) ?? 'not run'} | ${title.replaceAll('|', '\\|')} |`,
    ),
  ];
}

function describeRule({ id, level, isStrict }: Rule, { role, checks, statuses }: JudgedRole): string {
  const judges = checks.filter((check) => check.rules.includes(id));
  const binding = `${level}${isStrict ? ', strict' : ''}`;
  if (judges.length === 0) {
    const why = UNJUDGED.find((unjudged) => unjudged.rule === id && unjudged.role === role)?.why;
    return `| ${id} | ${binding} | – | ${why ?? 'nothing: no check is about it'} |`;
  }
  const seen = [...new Set(judges.map((judge) => statuses.get(judge.id) ?? 'not run'))];
  return `| ${id} | ${binding} | ${judges.map((judge) => judge.id).join(', ')} | ${seen.join(', ')} |`;
}

/** Reads how the checks ended out of a ledger, for a new one without a new run. */
export function readStatuses(ledger: string): Map<string, Status> {
  const rows = ledger.matchAll(/^\| ([A-Z]{2}-\d+) \| (?:MUST|SHOULD|MAY) \| [a-z, ]+ \| ([a-z-]+) \| /gm);
  return new Map([...rows].map(([, id = '', status]) => [id, status as Status]));
}

import { fileURLToPath } from 'node:url';
import type { CheckFacts } from '../src/check-facts.ts';
import { EXECUTOR_CHECKS } from '../src/checks/executor/registry.ts';
import type { Role } from './read-rules.ts';

/** A role, its checks, and the command line of the run that shows that they can be passed. */
export const JUDGED_ROLES: readonly {
  readonly role: Role;
  readonly checks: readonly CheckFacts[];
  readonly run: readonly string[];
}[] = [
  {
    role: 'executor',
    checks: EXECUTOR_CHECKS,
    run: ['executor', '--start', startOurs('headless-core.ts'), '--name', 'the headless core'],
  },
];

function startOurs(file: string): string {
  return `node --conditions=chat-executor-source "${fileURLToPath(new URL(`../subjects/ours/${file}`, import.meta.url))}"`;
}

import { fileURLToPath } from 'node:url';
import { authenticateStaticTokens, startOrchestrator } from '@chat-executor/orchestrator';
import type { CheckFacts } from '../src/check-facts.ts';
import { BACKEND_CHECKS, EXECUTOR_CHECKS } from '../src/checks/registry.ts';
import type { Role } from './read-rules.ts';

type JudgedProgram = { readonly args: readonly string[]; readonly stop: () => Promise<void> };

/** The default of two minutes is too long for a run. */
const ACK_TIMEOUT_MS = 8_000;

/** Roles, their checks, and a program that passes all of them. */
export const JUDGED_ROLES: readonly {
  readonly role: Role;
  readonly checks: readonly CheckFacts[];
  readonly start: () => Promise<JudgedProgram>;
}[] = [
  {
    role: 'executor',
    checks: EXECUTOR_CHECKS,
    start: async () => ({
      args: ['executor', '--start', commandFor('headless-core.ts'), '--name', 'the headless core'],
      stop: async () => undefined,
    }),
  },
  { role: 'backend', checks: BACKEND_CHECKS, start: startJudgedOrchestrator },
];

function commandFor(file: string): string {
  return `node --conditions=chat-executor-source "${fileURLToPath(new URL(`../subjects/this-repository/${file}`, import.meta.url))}"`;
}

async function startJudgedOrchestrator(): Promise<JudgedProgram> {
  const users = { ada: 'token-of-ada', bob: 'token-of-bob' };
  const authenticate = authenticateStaticTokens(Object.entries(users).map(([name, token]) => ({ name, token })));
  const { url, stop } = await startOrchestrator({ port: 0 }, { authenticate, limits: { ackMs: ACK_TIMEOUT_MS } });
  const tokens = ['--token', users.ada, '--other-token', users.bob];
  return { args: ['backend', '--url', url, ...tokens, '--name', 'the orchestrator'], stop };
}

import { fileURLToPath } from 'node:url';
import { authenticateStaticTokens, startOrchestrator } from '@chat-executor/orchestrator';
import type { CheckFacts } from '../src/check-facts.ts';
import { BACKEND_CHECKS } from '../src/checks/backend/registry.ts';
import { EXECUTOR_CHECKS } from '../src/checks/executor/registry.ts';
import type { Role } from './read-rules.ts';

/** A program of ours that runs: the command line that judges it, and how it is stopped. */
type JudgedProgram = { readonly args: readonly string[]; readonly stop: () => Promise<void> };

/** Milliseconds the orchestrator waits for an ack here. It would be two minutes otherwise. */
const ACK_LIMIT = 8_000;

/** A role, its checks, and the run that shows that they can be passed. */
export const JUDGED_ROLES: readonly {
  readonly role: Role;
  readonly checks: readonly CheckFacts[];
  readonly start: () => Promise<JudgedProgram>;
}[] = [
  {
    role: 'executor',
    checks: EXECUTOR_CHECKS,
    start: async () => ({
      args: ['executor', '--start', startOurs('headless-core.ts'), '--name', 'the headless core'],
      stop: async () => undefined,
    }),
  },
  { role: 'backend', checks: BACKEND_CHECKS, start: startOrchestratorOfOurs },
];

function startOurs(file: string): string {
  return `node --conditions=chat-executor-source "${fileURLToPath(new URL(`../subjects/ours/${file}`, import.meta.url))}"`;
}

async function startOrchestratorOfOurs(): Promise<JudgedProgram> {
  const users = { ada: 'token-of-ada', bob: 'token-of-bob' };
  const authenticate = authenticateStaticTokens(Object.entries(users).map(([name, token]) => ({ name, token })));
  const { url, stop } = await startOrchestrator({ port: 0 }, { authenticate, limits: { ackMs: ACK_LIMIT } });
  const tokens = ['--token', users.ada, '--other-token', users.bob];
  return { args: ['backend', '--url', url, ...tokens, '--name', 'the orchestrator'], stop };
}

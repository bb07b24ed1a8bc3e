import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { runCommand } from '../../scripts/run-program.js';
import { type OrchestratorNodes, startOrchestratorNodes } from '../servers/orchestrator-nodes.ts';

const PROGRAM = fileURLToPath(new URL('../../conformance/src/bin.ts', import.meta.url));

const USERS = [
  { name: 'ada', token: 'token-of-ada' },
  { name: 'ben', token: 'token-of-ben' },
] as const;

/** As in the run with one node; the default is two minutes. */
const ACK_LIMIT_MS = 8_000;

let nodes: OrchestratorNodes;
beforeAll(async () => {
  const redis = { url: inject('redisUrl') ?? '', prefix: 'nodes-conformance:' };
  nodes = await startOrchestratorNodes(3, { redis, users: USERS, limits: { ackMs: ACK_LIMIT_MS }, forwards: true });
});
afterAll(() => nodes?.stop());

test('three nodes behind one address pass the strict profile', { timeout: 900_000 }, async () => {
  const output = await runCommand(process.execPath, [
    ...['--conditions=chat-executor-source', PROGRAM, 'backend', '--url', nodes.url, '--profile', 'strict'],
    ...['--token', USERS[0].token, '--other-token', USERS[1].token, '--name', 'three nodes'],
  ]);
  expect(Number(/(\d+) pass/.exec(output)?.[1])).toBeGreaterThan(60);
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { authenticateStaticTokens, type StartedOrchestrator, startOrchestrator } from '@chat-executor/orchestrator';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { STACK_TARGET, stackSubject } from '../../src/checks/stack/stack-target.ts';
import { WIRE_TARGET, wireSubject } from '../../src/checks/wire/wire-target.ts';
import { runTarget } from '../../src/runner/run-target.ts';
import { startByCommand } from '../../src/subject/command-subject.ts';
import { expectNone, listFailures } from '../testing/failures.ts';

const TOKEN = 'token-of-the-stack';
const folder = mkdtempSync(path.join(tmpdir(), 'stack-'));
let backend: StartedOrchestrator;

beforeAll(async () => {
  const authenticate = authenticateStaticTokens([{ name: 'Ada', token: TOKEN }]);
  backend = await startOrchestrator({ port: 0 }, { authenticate, journal: true });
});

afterAll(async () => {
  await backend.stop();
  rmSync(folder, { recursive: true });
});

test('our orchestrator with our headless core passes the strict profile end to end, and so does its journal', async () => {
  const url = `http://127.0.0.1:${backend.port}`;
  const command = `"${process.execPath}" --conditions=chat-executor-source "${fileURLToPath(new URL('./headless-core.ts', import.meta.url))}"`;
  const settings = { url, socketPath: '/ws/socket.io', token: TOKEN, start: startByCommand(command) };
  const stack = await runTarget(STACK_TARGET, stackSubject({ name: 'this repository' }, settings), { profile: 'strict' });
  expectNone(listFailures(stack));
  expect(stack.results.length).toBe(STACK_TARGET.checks.length);

  const recorded = await fetch(`${url}/api/journal`, { headers: { authorization: `Bearer ${TOKEN}` } });
  const journal = path.join(folder, 'journal.json');
  writeFileSync(journal, await recorded.text());
  const wire = await runTarget(WIRE_TARGET, wireSubject('this repository', { journal, canary: undefined }), { profile: 'strict' });
  expectNone(listFailures(wire));
  expect(wire.results.find(({ id }) => id === 'CBK-2.wire')?.evidence?.notes?.join(' ')).toMatch(/\d\d+ calls/);
});

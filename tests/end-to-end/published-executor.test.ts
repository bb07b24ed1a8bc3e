import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { authenticateStaticTokens, type StartedOrchestrator, startOrchestrator } from '@chat-executor/orchestrator';
import { type ModelServer, startModelServer } from '@chat-executor/testing/model-server';
import { sseBody } from '@chat-executor/testing/server-sent-events';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build } from '../../scripts/build.js';
import { captureProgram, findNode, projectEnvironment } from '../../scripts/run-program.js';
import { root } from '../../scripts/workspaces.js';
import { type Program, watchProgram } from './program.ts';

const TOKEN = 'token-of-ada';
const folder = mkdtempSync(path.join(tmpdir(), 'published-executor-'));
const installed = path.join(folder, 'installed');

let provider: ModelServer;
let backend: StartedOrchestrator;

// Installs the packed packages outside the repository, like a user.
beforeAll(async () => {
  await build('build:packages');
  const packages = ['protocol', 'executor', 'executor-cli'].map((name) => path.join(root, name));
  const packed = await captureProgram('npm', ['pack', '--loglevel=error', '--pack-destination', folder, ...packages]);
  expect(packed.code, packed.output).toBe(0);
  const tarballs = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  expect(tarballs).toHaveLength(packages.length);
  mkdirSync(installed);
  writeFileSync(path.join(installed, 'package.json'), '{"private":true}');
  const paths = tarballs.map((name) => path.join(folder, name));
  const result = await captureProgram('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', ...paths], { cwd: installed });
  expect(result.code, result.output).toBe(0);
  provider = await startModelServer();
  backend = await startOrchestrator({ port: 0 }, { authenticate: authenticateStaticTokens([{ name: 'ada', token: TOKEN }]) });
}, 300_000);

afterAll(async () => {
  await backend?.stop();
  await provider?.stop();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

test('installs no packages of the user interface', () => {
  const packages = readdirSync(path.join(installed, 'node_modules'));
  expect(packages).toContain('socket.io-client');
  expect(packages.filter((name) => /^(lit|@lit|idb|chat-executor)$/.test(name))).toEqual([]);
});

test('`npx chat-executor` prints its version and its options', async () => {
  const version = await captureProgram('npx', ['chat-executor', '--version'], { cwd: installed });
  expect(version).toMatchObject({ code: 0, output: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  const help = await captureProgram('npx', ['chat-executor', '--help'], { cwd: installed });
  for (const option of ['backend', 'token-env', 'provider', 'base-url', 'key-env', 'model', 'config', 'log-format']) {
    expect(help.output).toContain(`--${option} `);
  }
});

test('the installed program starts, answers and stops on a signal', async () => {
  provider.answer = (response) =>
    void response.writeHead(200, { 'content-type': 'text/event-stream' }).end(sseBody(['from a ', 'package'], '\n'));
  const bin = path.join(installed, 'node_modules', '@chat-executor', 'cli', 'dist', 'bin.js');
  const given = ['--backend', backend.url, '--token-env', 'TOKEN', '--provider', 'openai-compatible', '--base-url', provider.baseUrl];
  const program: Program = watchProgram(
    spawn(findNode(), [bin, ...given, '--key-env', 'KEY', '--model', 'words', '--log-format', 'json'], {
      cwd: installed,
      env: { ...projectEnvironment(), TOKEN, KEY: 'sk-canary-published', CHAT_EXECUTOR_STATUS_DIR: path.join(folder, 'status') },
    }),
  );
  try {
    expect(await program.line(() => true)).toMatchObject({ event: 'ready', session: expect.any(String), models: ['words'] });
    const response = await fetch(`${backend.url}/v1/chat/completions`, {
      method: 'POST',
      headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
      body: JSON.stringify({ model: 'words', messages: [{ role: 'user', content: 'Hello' }], stream: true }),
    });
    expect(await response.text()).toContain('package');
    expect(await program.line(({ event }) => event === 'receipt')).toMatchObject({ outcome: 'completed' });
    program.process.kill('SIGTERM');
    expect(await program.ended).toBe(0);
    expect(program.output() + program.errors()).not.toContain('canary');
  } finally {
    program.process.kill('SIGKILL');
  }
});

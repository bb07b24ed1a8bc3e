import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { createLocalSignIn, type StartedOrchestrator, startOrchestrator } from '@chat-executor/orchestrator';
import { launchChromium } from '@chat-executor/testing/chromium';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packForPage } from '../../scripts/measure-bundles.js';
import { runCommand } from '../../scripts/run-program.js';
import { root } from '../../scripts/workspaces.js';
import { findFreePort, type RunningServer, respondsOk, startServer } from '../servers/start-server.ts';

let folder: string;
let backend: StartedOrchestrator;
let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'chat-executor-next-')));
  cpSync(path.join(root, 'examples/next'), folder, { recursive: true });
  await runCommand('npm', ['install', '--prefix', folder, '--loglevel=error', ...(await packForPage(folder))]);
  const next = path.join(folder, 'node_modules/next/dist/bin/next');
  const environment = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };
  await runCommand(process.execPath, [next, 'build', folder], environment);
  const port = await findFreePort();
  backend = await startOrchestrator(
    { port: 0 },
    { localSignIn: createLocalSignIn(), demoModel: true, allowOrigins: [`http://127.0.0.1:${port}`] },
  );
  server = await startServer({
    name: 'next',
    program: process.execPath,
    args: () => [next, 'start', folder, '--port', String(port), '--hostname', '127.0.0.1'],
    environment: () => ({ ...environment, BACKEND_URL: backend.url }),
    port,
    isReady: respondsOk,
  });
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await backend?.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('the server renders the page, and the element in it answers a question with the model of the page', async () => {
  expect(await (await fetch(server.url)).text()).toContain('Use your own model');
  const page = await browser.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  await page.route(/^http:\/\/(localhost|127\.0\.0\.1):(11434|1234|8080)\//, (route) => route.abort());
  await page.goto(server.url);
  await page.getByLabel('Question').fill('What is on this page?');
  await page.getByRole('button', { name: 'Ask', exact: true }).click();
  await page.getByRole('button', { name: 'Allow', exact: true }).click();
  await expect.poll(async () => (await page.locator('output').textContent())?.length, { timeout: 30_000 }).toBeGreaterThan(40);
  expect(problems).toEqual([]);
});

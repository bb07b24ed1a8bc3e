import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { launchChromium } from '@chat-executor/testing/chromium';
import type {} from 'chat-executor/element';
import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { listWorkspaces, root } from '../scripts/workspaces.js';

const examples = listWorkspaces().flatMap(({ folder }) => (folder.startsWith('examples/') ? [folder] : []));

/** Model servers that may run on a developer's computer. They must not affect the test. */
const LOCAL_MODEL_SERVERS = /^http:\/\/(localhost|127\.0\.0\.1):(11434|1234|8080)\//;

let browser: Browser;
let example: ChildProcess | undefined;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
});

afterEach(async () => {
  if (example?.exitCode === null && example.kill()) await once(example, 'exit');
});

/** Starts an example on a free port and waits until it prints its URL. */
async function startExample(folder: string, args: readonly string[]): Promise<string> {
  // A test runner sets it, and Vite would build for it.
  const { NODE_ENV: _, ...env } = process.env;
  const child = spawn(process.execPath, ['start.js', ...args], {
    cwd: path.join(root, folder),
    env: { ...env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  example = child;
  const exit = once(child, 'exit').then(([code]) =>
    Promise.reject(new Error(`The example exited with ${code} before it printed its URL.`)),
  );
  const [printed] = await Promise.race([once(child.stdout.setEncoding('utf8'), 'data'), exit]);
  exit.catch(() => undefined);
  return String(printed).trim();
}

async function openPage(url: string): Promise<{ page: Page; problems: string[] }> {
  const page = await browser.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  await page.route(LOCAL_MODEL_SERVERS, (route) => route.abort());
  await page.goto(url);
  return { page, problems };
}

test('there is an example in plain HTML and one in each framework', () => {
  expect(examples).toEqual(['examples/html', 'examples/react', 'examples/svelte', 'examples/vue']);
});

describe.each([
  ...examples.map((folder) => [folder, ...(folder === 'examples/html' ? [] : ['--built'])]),
  // With the development server, as the others would be.
  ['examples/react'],
])('%s %s', (folder = '', ...args) => {
  test('connects the element and answers a question with the model of the page', async () => {
    const { page, problems } = await openPage(await startExample(folder, args));
    await page.getByLabel('Question').fill('What is on this page?');
    // Playwright waits until the button is enabled, which is when the executor is connected and offers a model.
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    await page.getByRole('button', { name: 'Allow', exact: true }).click();
    await page.waitForFunction(() => document.querySelector('chat-executor')?.state.receipts.length === 1);
    const receipt = await page.evaluate(() => document.querySelector('chat-executor')?.state.receipts[0]);
    expect(receipt).toMatchObject({ outcome: 'completed', providerName: expect.stringMatching(/demo/i) });
    expect((await page.locator('output').textContent())?.length).toBeGreaterThan(40);
    expect(await page.locator('chat-executor').evaluate((element) => element.outerHTML)).not.toMatch(/token/i);
    expect(problems).toEqual([]);
  });
});

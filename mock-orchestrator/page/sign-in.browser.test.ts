import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../../scripts/chromium.js';
import { authenticateStaticTokens, type StartedOrchestrator, startOrchestrator } from '../src/index.ts';
import { type OpenedPage, openPage, openTab, readText } from './testing/open-page.ts';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

let browser: Browser;
let started: StartedOrchestrator;
let opened: OpenedPage | undefined;

/** Starts an orchestrator whose only user has a token; it serves the page, but no element. */
async function start(port: number): Promise<StartedOrchestrator> {
  const authenticate = authenticateStaticTokens([{ name: 'ada', token: 'token-of-ada' }]);
  return startOrchestrator({ port }, { authenticate, folders: { page: folder('../dist/page') } });
}

beforeAll(async () => {
  browser = await launchChromium();
  started = await start(0);
});

afterEach(async () => {
  await opened?.context.close();
  opened = undefined;
});

afterAll(async () => {
  await browser?.close();
  await started?.stop();
});

async function signIn({ page }: Pick<OpenedPage, 'page'>, token: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Token' }).fill(token);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

test('where nobody is signed in by itself a token is asked for, and a second tab is the same user', async () => {
  opened = await openPage(browser, started.url);
  await signIn(opened, 'token-of-somebody');
  await opened.page.getByText('did not accept this token').waitFor();
  await signIn(opened, 'token-of-ada');
  await opened.page.getByRole('heading', { name: 'Ask your own model' }).waitFor();
  const second = await openTab(opened.context, started.url);
  await second.page.getByRole('heading', { name: 'Ask your own model' }).waitFor();
  await opened.page.getByRole('button', { name: 'Sign out' }).click();
  await opened.page.getByRole('textbox', { name: 'Token' }).waitFor();
});

test('a page whose executor cannot be loaded, or whose orchestrator has no journal, says so and what to do', async () => {
  opened = await openPage(browser, started.url);
  await signIn(opened, 'token-of-ada');
  const note = opened.page.getByRole('alert').filter({ hasText: 'What to do' });
  await expect.poll(() => readText(note), { timeout: 15_000 }).toMatch(/no-element.*could not be loaded.*What to do: Build it/);
  await opened.page.getByText('keeps no journal').waitFor();
});

test('a page without its orchestrator says so, and enters when it is back', async () => {
  opened = await openPage(browser, started.url);
  await signIn(opened, 'token-of-ada');
  await opened.page.getByRole('heading', { name: 'Ask your own model' }).waitFor();
  const { page } = opened;
  await page.context().route('**/api/config', (route) => route.abort());
  await page.reload();
  await page.getByText('The orchestrator cannot be reached.').waitFor();
  await page.context().unroute('**/api/config');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('heading', { name: 'Ask your own model' }).waitFor();
});

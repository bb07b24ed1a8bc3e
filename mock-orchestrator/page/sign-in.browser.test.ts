import { launchChromium } from '@chat-executor/testing/chromium';
import { findAccessibilityViolations } from '@chat-executor/testing/find-accessibility-violations';
import { expect, test } from 'vitest';
import { authenticateStaticTokens, startOrchestrator } from '../src/index.ts';
import { type OpenedPage, openTab, readText } from './testing/open-page.ts';
import { eventually, FOLDERS, usePage } from './testing/use-page.ts';

// An orchestrator with one user with a fixed token. It serves the page, but neither the element nor a journal.
const { openWithoutProvider, url } = usePage({
  launch: launchChromium,
  start: () => {
    const authenticate = authenticateStaticTokens([{ name: 'ada', token: 'token-of-ada' }]);
    return startOrchestrator({ port: 0 }, { authenticate, folders: { page: FOLDERS.page } });
  },
});

async function signIn({ page }: Pick<OpenedPage, 'page'>, token: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Token' }).fill(token);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

test('asks for a token without automatic sign-in, and signs the second tab in too', async () => {
  const opened = await openWithoutProvider();
  await signIn(opened, 'unknown-token');
  await opened.page.getByText('rejected this token').waitFor();
  expect(await findAccessibilityViolations(opened.page)).toEqual([]);
  await signIn(opened, 'token-of-ada');
  await opened.page.getByRole('heading', { name: 'Use your own model' }).waitFor();
  const second = await openTab(opened.context, url());
  await second.page.getByRole('heading', { name: 'Use your own model' }).waitFor();
  await opened.page.getByRole('button', { name: 'Sign out' }).click();
  await opened.page.getByRole('textbox', { name: 'Token' }).waitFor();
});

test('explains what to do without the element or without a journal', async () => {
  const opened = await openWithoutProvider();
  await signIn(opened, 'token-of-ada');
  const note = opened.page.getByRole('alert').filter({ hasText: 'How to fix' });
  await eventually(() => readText(note)).toMatch(/no-element.*Could not load.*How to fix: Run npm run build/);
  await opened.page.getByText('keeps no journal').waitFor();
});

test('reports an unreachable orchestrator, and signs in when it is back', async () => {
  const opened = await openWithoutProvider();
  await signIn(opened, 'token-of-ada');
  await opened.page.getByRole('heading', { name: 'Use your own model' }).waitFor();
  const { page } = opened;
  await page.context().route('**/api/config', (route) => route.abort());
  await page.reload();
  await page.getByText('The orchestrator cannot be reached.').waitFor();
  await page.context().unroute('**/api/config');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('heading', { name: 'Use your own model' }).waitFor();
});

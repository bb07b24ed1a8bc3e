import { createHash } from 'node:crypto';
import type { BrowserContext, Page } from 'playwright';
import { expect, test } from 'vitest';
import { useBrowserStage } from '../testing/browser-stage.ts';
import { openElement, readMarkup } from '../testing/open-element.ts';

const KEY = 'sk-or-canary-5d1';
const GATE = 'canary-gate-77';
const PASSPHRASE = 'correct horse battery';

const stage = useBrowserStage();

/** The behavior of the fake OpenRouter, and the requests to it. */
type FakeOpenRouter = {
  /** Whether its page redirects with a code or an error, or stays. */
  answer: 'code' | 'error' | 'stay';
  /** Isolates its window from the opener (Cross-Origin-Opener-Policy), as real sign-in pages often do. */
  isolates: boolean;
  readonly asked: URL[];
  readonly exchanges: Record<string, string>[];
  /** The custom header of the last request for models. */
  gate?: string | undefined;
};

/** Fakes openrouter.ai: its sign-in page, the documented exchange, and its list of models. */
async function addOpenRouter(context: BrowserContext): Promise<FakeOpenRouter> {
  const double: FakeOpenRouter = { answer: 'code', isolates: false, asked: [], exchanges: [] };
  const headers = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' };
  await context.route('https://openrouter.ai/**', async (route) => {
    const request = route.request();
    const url = new URL(request.url());
    if (request.method() === 'OPTIONS') return route.fulfill({ status: 204, headers });
    if (url.pathname === '/auth') {
      double.asked.push(url);
      const back = new URL(url.searchParams.get('callback_url') ?? '');
      if (double.answer === 'code') back.searchParams.set('code', `code-${double.asked.length}`);
      if (double.answer === 'error') back.searchParams.set('error', 'access_denied');
      const script = double.answer === 'stay' ? '' : `<script>location.replace(${JSON.stringify(back.href)})</script>`;
      return route.fulfill({
        contentType: 'text/html',
        headers: double.isolates ? { 'cross-origin-opener-policy': 'same-origin' } : {},
        body: `<!doctype html><title>OpenRouter</title><h1>Sign in</h1>${script}`,
      });
    }
    if (url.pathname === '/api/v1/auth/keys') {
      const { code = '', code_verifier = '', code_challenge_method } = request.postDataJSON();
      double.exchanges.push({ code, code_verifier });
      const challenge = double.asked[Number(code.split('-')[1]) - 1]?.searchParams.get('code_challenge');
      const isRight = code_challenge_method === 'S256' && createHash('sha256').update(code_verifier).digest('base64url') === challenge;
      return route.fulfill(
        isRight
          ? { headers, json: { key: KEY, user_id: 'user-1' } }
          : { status: 403, headers, json: { error: { code: 403, message: 'Invalid code or code_verifier' } } },
      );
    }
    double.gate = request.headers()['x-gate'];
    const authorized = request.headers()['authorization'] === `Bearer ${KEY}`;
    return route.fulfill({ status: authorized ? 200 : 401, headers, json: { data: [{ id: 'or/model' }] } });
  });
  return double;
}

/** Opens the form of a new provider at OpenRouter. */
async function openForm(setUp = '') {
  let double: FakeOpenRouter | undefined;
  const { page, faults } = await openElement(stage, {
    attributes: 'open',
    setUp,
    prepare: async (opened) => {
      double = await addOpenRouter(opened.context());
    },
  });
  if (!double) throw new Error('no double');
  await page.getByRole('button', { name: 'Add provider' }).click();
  await page.getByRole('combobox', { name: 'Provider' }).selectOption('OpenRouter');
  return { page, double, faults };
}
const begin = (page: Page) => page.getByRole('button', { name: 'Sign in with OpenRouter' }).click();
const offers = (page: Page) => page.getByRole('group', { name: 'Providers' }).getByText('1 model', { exact: true }).waitFor();

test.each([false, true])('gets a key from a window, which closes, and leaves no trace of the key (isolated: %s)', async (isolates) => {
  const { page, double, faults } = await openForm();
  double.isolates = isolates;
  const [popup] = await Promise.all([page.waitForEvent('popup'), begin(page)]);
  await page.getByText('Signed in. Save to keep the key.').waitFor();
  await expect.poll(() => popup.isClosed()).toBe(true);
  const asked = double.asked[0];
  expect(asked?.origin).toBe('https://openrouter.ai');
  expect(asked?.searchParams.get('code_challenge_method')).toBe('S256');
  expect(double.exchanges[0]?.['code_verifier']).toMatch(/^[\w-]{64}$/);
  expect(asked?.href).not.toContain(double.exchanges[0]?.['code_verifier']);
  await page.getByRole('button', { name: 'Save' }).click();
  await offers(page);
  expect(await readMarkup(page)).not.toContain(KEY);
  expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))).not.toContain(KEY);
  expect(faults.filter((fault) => /Content Security Policy/i.test(fault))).toEqual([]);
});

test('removes the code from the URL', async () => {
  const { page } = await openForm();
  const other = await page.context().newPage();
  const url = new URL(page.url());
  url.searchParams.set('chat-executor-sign-in', 'unknown');
  url.searchParams.set('code', 'code-1');
  url.searchParams.set('theirs', 'stays');
  await other.goto(url.href);
  await other.waitForURL((now) => now.search === '?theirs=stays');
});

test('rejects a code for another request', async () => {
  const { page, double } = await openForm();
  double.answer = 'stay';
  const [popup] = await Promise.all([page.waitForEvent('popup'), begin(page)]);
  await popup.waitForURL(/openrouter/);
  const forged = new URL(page.url());
  forged.searchParams.set('chat-executor-sign-in', 'forged');
  forged.searchParams.set('code', 'code-forged');
  const other = await page.context().newPage();
  await other.goto(forged.href);
  await other.waitForURL(page.url());
  const awaited = new URL(double.asked[0]?.searchParams.get('callback_url') ?? '');
  awaited.searchParams.set('code', 'code-1');
  await other.goto(awaited.href);
  await page.getByText('Signed in. Save to keep the key.').waitFor();
  expect(double.exchanges.map(({ code }) => code)).toEqual(['code-1']);
});

test('reports a closed window, a denied sign-in, a rejected code and an unreachable provider', async () => {
  const { page, double } = await openForm();
  double.answer = 'stay';
  const [popup] = await Promise.all([page.waitForEvent('popup'), begin(page)]);
  await popup.waitForURL(/openrouter/);
  await popup.close();
  await page.getByText('The other window was closed before a key arrived.').waitFor();
  await page.getByRole('button', { name: 'Stop waiting' }).click();
  double.answer = 'error';
  await begin(page);
  await page.getByText('sign-in was denied or cancelled').waitFor();
  double.answer = 'code';
  await page
    .context()
    .route('https://openrouter.ai/api/v1/auth/keys', (route) =>
      route.fulfill({ status: 403, headers: { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' }, json: {} }),
    );
  await begin(page);
  await page.getByText('The provider rejected the sign-in.').waitFor();
  await page.context().route('https://openrouter.ai/api/v1/auth/keys', (route) => route.abort());
  await begin(page);
  await page.getByText('The provider does not respond').waitFor();
});

test('signs in inside the tab if no window can open, and returns with a working provider', async () => {
  const { page, double } = await openForm('window.open = () => null;');
  await begin(page);
  await page.getByText('The browser blocked the window.').waitFor();
  await page.getByRole('button', { name: 'Sign in in this tab' }).click();
  await offers(page);
  expect(double.exchanges).toHaveLength(1);
  expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href]))).not.toMatch(
    new RegExp(`${KEY}|${double.exchanges[0]?.['code_verifier']}|code-1`),
  );
});

test('reports a refusal when the tab returns', async () => {
  const { page, double } = await openForm('window.open = () => null;');
  double.answer = 'error';
  await begin(page);
  await page.getByRole('button', { name: 'Sign in in this tab' }).click();
  await page.getByText('sign-in was denied or cancelled').waitFor();
});

/** Fills in a custom header, and signs in inside the tab. */
async function signInHere(page: Page): Promise<void> {
  await page.getByText('Advanced').click();
  await page.getByLabel('Header 1', { exact: true }).fill('X-Gate');
  await page.getByLabel('Value 1').fill(GATE);
  await begin(page);
  await page.getByRole('button', { name: 'Sign in in this tab' }).click();
}
const readStorage = (page: Page) => page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));

/** Opens the form with a protection of keys other than the default. */
async function openProtectedForm(kind: string) {
  const opened = await openForm('window.open = () => null;');
  const { page } = opened;
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Change protection' }).click();
  await page.getByRole('radio', { name: kind }).check();
  if (kind.includes('passphrase'))
    for (const field of ['New passphrase', 'Repeat passphrase']) await page.getByLabel(field).fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Apply' }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: 'Add provider' }).click();
  await page.getByRole('combobox', { name: 'Provider' }).selectOption('OpenRouter');
  return opened;
}

test('keeps custom headers while the tab shows the provider, encrypted, and forgets them when the user goes back', async () => {
  const { page, double } = await openForm('window.open = () => null;');
  const start = page.url();
  double.answer = 'stay';
  await signInHere(page);
  await page.waitForURL(/openrouter/);
  await page.goto(start);
  await page.getByRole('button', { name: 'Add provider' }).waitFor();
  await expect.poll(() => readStorage(page)).not.toContain('chat-executor:sign-in');
  await page.getByRole('button', { name: 'Add provider' }).click();
  await page.getByRole('combobox', { name: 'Provider' }).selectOption('OpenRouter');
  // The page stores what it needs before it leaves; the provider's page can't read it.
  await page.evaluate(() => addEventListener('pagehide', () => localStorage.setItem('seen', JSON.stringify({ ...sessionStorage }))));
  double.answer = 'code';
  await signInHere(page);
  await offers(page);
  expect(double.gate).toBe(GATE);
  const storage = await readStorage(page);
  expect(storage).toContain('verifier');
  expect(storage).not.toMatch(new RegExp(`${GATE}|${KEY}`));
  await page.getByRole('button', { name: 'Edit OpenRouter' }).click();
  expect(await page.getByLabel('Header 1', { exact: true }).inputValue()).toBe('X-Gate');
});

test('saves the provider with its headers once the keys are unlocked after the return', async () => {
  const { page, double } = await openProtectedForm('Locked with a passphrase');
  await signInHere(page);
  await page.getByLabel('Passphrase').fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Unlock' }).click();
  await offers(page);
  expect(double.gate).toBe(GATE);
});

test('does not leave the page with headers that it can only keep in memory', async () => {
  const { page, double } = await openProtectedForm('This session only');
  await signInHere(page);
  await page.getByText('Custom headers can’t be kept').waitFor();
  expect(double.asked).toEqual([]);
});

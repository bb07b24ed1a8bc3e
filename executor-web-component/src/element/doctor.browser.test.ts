import type { ProviderSettings } from '@chat-executor/executor/providers';
import { startByteServer } from '@chat-executor/testing/byte-server';
import { findAccessibilityViolations } from '@chat-executor/testing/find-accessibility-violations';
import { type ModelServer, startModelServer } from '@chat-executor/testing/model-server';
import type { BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useBrowserStage } from './testing/browser-stage.ts';
import type { ElementPage } from './testing/element-server.ts';

const KEY = 'sk-canary-doctor-8e21';
/** The origin of a remote page, which the browser treats as public internet. */
const PUBLIC_ORIGIN = 'https://chat.test';

const stage = useBrowserStage();
let open: ModelServer;
let closed: ModelServer;
let keyed: ModelServer;
let empty: ModelServer;

beforeAll(async () => {
  [open, closed, keyed, empty] = await Promise.all([
    startModelServer({ models: ['one', 'two'] }),
    startModelServer({ allowsPages: false }),
    startModelServer({ models: ['one'], key: 'another' }),
    startModelServer({ models: [] }),
  ]);
});
afterAll(() => Promise.all([open, closed, keyed, empty].map((each) => each?.stop())));

type Options = Partial<ElementPage> & {
  readonly provider?: Partial<ProviderSettings> & { readonly baseUrl: string };
  readonly backend?: string;
  readonly isPublic?: boolean;
  readonly permissions?: string[];
  readonly context?: BrowserContextOptions;
};

/** Opens the element with a token and one provider of the page. */
async function openPage({
  provider,
  backend,
  isPublic = false,
  permissions = [],
  context: contextOptions,
  ...options
}: Options): Promise<Page> {
  const context = await stage.browser.newContext(contextOptions);
  context.setDefaultTimeout(15_000);
  if (permissions.length > 0) await context.grantPermissions(permissions);
  const page = await context.newPage();
  const providers = provider ? [{ id: 'p', kind: 'openai-compatible', name: 'Mine', apiKey: KEY, ...provider }] : [];
  const url = new URL(
    stage.server.addPage({
      markup: `<chat-executor open ${backend ? `backend="${backend}"` : ''}></chat-executor>`,
      setUp: `const element = document.querySelector('chat-executor');
element.providers = ${JSON.stringify(providers)};
element.token = 'canary-token';`,
      ...options,
    }),
  );
  if (isPublic) {
    await page.route(`${PUBLIC_ORIGIN}/**`, async (route) => {
      const { pathname } = new URL(route.request().url());
      await route.fulfill({ response: await route.fetch({ url: stage.server.origin + pathname }) });
    });
  }
  await page.goto((isPublic ? PUBLIC_ORIGIN : stage.server.origin) + url.pathname);
  return page;
}

/** Runs the check-up of the provider and returns the shown text. */
async function examine(options: Options): Promise<{ page: Page; text: string }> {
  const page = await openPage(options);
  await page.getByRole('button', { name: 'Run check-up for Mine' }).click();
  await page.getByText(/No problems|Needs fixing/).waitFor();
  const text = (await page.locator('.card .examination').textContent()) ?? '';
  expect(text).not.toContain('canary');
  return { page, text };
}

describe('in a page on this computer', () => {
  test('reports a working provider and counts its models', async () => {
    const { text, page } = await examine({ provider: { baseUrl: open.baseUrl } });
    expect(text).toContain('No problems found.');
    expect(text).toContain('Models: 2.');
    await page.getByRole('button', { name: 'Close' }).click();
    await expect.poll(() => page.locator('.examination').count()).toBe(0);
  });

  test('distinguishes a server that blocks pages from one that is not running, with the cure for each program', async () => {
    const studio = await examine({ provider: { baseUrl: closed.baseUrl, name: 'Mine, LM Studio' } });
    expect(studio.text).toContain('LM Studio is running but does not allow web pages.');
    expect(studio.text).toContain('Enable CORS');
    expect(studio.text).toContain('(no-cors) → responded, but this page may not read it');
    const ollama = await examine({ provider: { baseUrl: closed.baseUrl, kind: 'ollama' } });
    expect(ollama.text).toContain(`OLLAMA_ORIGINS=${stage.server.origin}`);
    const other = await examine({ provider: { baseUrl: closed.baseUrl } });
    expect(other.text).toContain(`does not let pages from ${stage.server.origin} read the response (CORS)`);
    const gone = await startModelServer({ models: [] });
    await gone.stop();
    const absent = await examine({ provider: { baseUrl: gone.baseUrl } });
    expect(absent.text).toContain(`No response from ${new URL(gone.baseUrl).host}.`);
  });

  test('reports a wrong key, a missing /v1 and a server without models', async () => {
    expect((await examine({ provider: { baseUrl: keyed.baseUrl } })).text).toContain('The API key was rejected.');
    expect((await examine({ provider: { baseUrl: open.baseUrl.replace('/v1', '') } })).text).toContain(
      `Set the base URL to ${open.baseUrl}`,
    );
    expect((await examine({ provider: { baseUrl: empty.baseUrl } })).text).toContain('has no models yet');
  });

  test('reports a server that lets pages list models but not send requests', async () => {
    await using listing = await startByteServer((response, { method }) => {
      response.setHeader('access-control-allow-origin', '*');
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(method === 'GET' ? '{"data":[{"id":"one"}]}' : '');
    });
    const { text } = await examine({ provider: { baseUrl: `${listing.url}/v1`, apiKey: '' } });
    expect(text).toContain('may not be able to send requests: the server does not accept JSON');
    expect(text).toContain('No problems, but please read the notes.');
  });

  test('reports https to a server with plain http only', async () => {
    const { text } = await examine({ provider: { baseUrl: open.baseUrl.replace('http', 'https') } });
    expect(text).toContain('Use http:// instead of https://');
  });
});

describe('in a remote page over https', () => {
  test('reports the browser permission to reach this computer, denied and granted', async () => {
    const refused = await examine({ provider: { baseUrl: open.baseUrl }, isPublic: true });
    expect(refused.text).toContain('The browser blocks this page from reaching devices on your network.');
    expect(refused.text).toContain('permission loopback-network → denied');
    const given = await examine({ provider: { baseUrl: open.baseUrl }, isPublic: true, permissions: ['local-network-access'] });
    expect(given.text).toContain('No problems found.');
  });

  test('reports plain http to another computer as mixed content', async () => {
    const { text } = await examine({ provider: { baseUrl: 'http://models.example/v1' }, isPublic: true });
    expect(text).toContain('blocks plain http requests from an https page to another computer (models.example)');
  });
});

test('runs the check-up of the connection with its own button', async () => {
  const page = await openPage({ backend: stage.server.origin });
  await page.getByRole('button', { name: 'Run check-up for the connection' }).click();
  await page.getByText('Needs fixing.').waitFor();
  const text = await page.locator('.connection .examination').textContent();
  expect(text).toContain('but not to Socket.IO on this path');
  expect(text).not.toContain('canary');
});

test('loads the doctor on first use, also in Chinese', async () => {
  const page = await openPage({ provider: { baseUrl: empty.baseUrl }, lang: 'zh' });
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.getByRole('button', { name: '运行诊断：Mine' }).focus();
  expect(loaded.filter((url) => /doctor/.test(url))).toEqual([]);
  await page.keyboard.press('Enter');
  await page.getByText('需要修复。').waitFor();
  await expect.poll(() => page.locator('.card .examination').textContent()).toContain('可用，但暂无模型。');
  expect(loaded.filter((url) => /doctor-zh/.test(url))).toHaveLength(1);
});

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test.each([
    ['wide', 1200],
    ['narrow', 375],
  ])('axe finds nothing in the findings, %s', async (_, width) => {
    const context = { viewport: { width, height: 900 }, bypassCSP: true, reducedMotion: 'reduce' } as const;
    const { page } = await examine({ provider: { baseUrl: closed.baseUrl }, colorScheme, context });
    await page.getByRole('button', { name: 'Run check-up for the connection' }).click();
    await page.locator('.connection .examination').getByText('Needs fixing.').waitFor();
    expect(await findAccessibilityViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
});

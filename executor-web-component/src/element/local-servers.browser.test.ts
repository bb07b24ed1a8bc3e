import { type ModelServer, startModelServer } from '@chat-executor/testing/model-server';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ChatExecutorElement } from './chat-executor-element.ts';
import { useBrowserStage } from './testing/browser-stage.ts';
import { type OpenOptions, openElement } from './testing/open-element.ts';

const stage = useBrowserStage();
let openDouble: ModelServer;
let closedDouble: ModelServer;

beforeAll(async () => {
  [openDouble, closedDouble] = await Promise.all([startModelServer({ models: ['local-model'] }), startModelServer({ allowsPages: false })]);
});

afterAll(() => Promise.all([openDouble?.stop(), closedDouble?.stop()]));

/** The servers at the default ports, instead of those on this computer. Connections to other ports are refused. */
type Ports = Readonly<Record<number, () => ModelServer | undefined>>;

async function routePorts(page: Page, ports: Ports): Promise<void> {
  await page.route(/^http:\/\/(localhost|127\.0\.0\.1):(11434|1234|8080)\//, async (route) => {
    const url = new URL(route.request().url());
    const double = ports[Number(url.port)]?.();
    if (double === undefined) await route.abort('connectionrefused');
    else await route.continue({ url: new URL(url.pathname, double.baseUrl).href });
  });
}

const open = (ports: Ports, options?: OpenOptions) =>
  openElement(stage, { attributes: 'open discover', prepare: (page) => routePorts(page, ports), ...options });
const card = (page: Page, name: string) => page.getByRole('group', { name: 'Providers' }).locator('[part=card]').filter({ hasText: name });
const modelIds = (page: Page) =>
  page.evaluate(() => (document.querySelector('chat-executor') as ChatExecutorElement).state.models.map(({ id }) => id));

test('offers a local server that answers, which can be switched off permanently', async () => {
  const { page } = await open({ 1234: () => openDouble });
  const lmStudio = card(page, 'LM Studio');
  await lmStudio.getByText('local-model').waitFor();
  await lmStudio.getByText('found on this computer').waitFor();
  await expect.poll(() => modelIds(page)).toEqual(['local-model']);
  expect(await lmStudio.getByRole('button', { name: 'Remove' }).count()).toBe(0);
  await page.getByRole('switch', { name: 'Use LM Studio' }).click();
  await lmStudio.getByText('Turned off').waitFor();
  await page.reload();
  await card(page, 'LM Studio').getByText('Turned off').waitFor();
  expect(await modelIds(page)).toEqual([]);
});

test('shows a local server that blocks the page, with the cure', async () => {
  const { page } = await open({ 8080: () => closedDouble });
  const llama = card(page, 'llama.cpp');
  await llama.getByText('Blocks this page').waitFor();
  await llama.getByText('does not let this page use it').waitFor();
  await llama.getByText('--cors-origins').waitFor();
  expect(await modelIds(page)).toEqual([]);
});

test('finds a server started later by searching again', async () => {
  let started = false;
  const { page } = await open({ 1234: () => (started ? openDouble : undefined) });
  await page.getByText('No providers yet.').waitFor();
  started = true;
  await page.getByRole('button', { name: 'Find local servers' }).click();
  await card(page, 'LM Studio').getByText('local-model').waitFor();
});

test('does not offer a server again that the user has added', async () => {
  const baseUrl = 'http://127.0.0.1:1234/v1';
  const { page } = await open(
    { 1234: () => openDouble },
    { settings: { version: 1, providers: [{ id: 'mine', kind: 'openai-compatible', name: 'Mine', baseUrl }], switchedOff: [] } },
  );
  await card(page, 'Mine').getByText('local-model').waitFor();
  // The discovery has ended.
  await page.getByRole('button', { name: 'Find local servers' }).waitFor();
  await expect.poll(() => page.getByRole('group', { name: 'Providers' }).locator('[part=card]').count()).toBe(1);
});

test('calls no port without the attribute', async () => {
  const { page, requests } = await open({}, { attributes: 'open' });
  await page.getByText('No providers yet.').waitFor();
  expect(requests.filter((url) => !url.startsWith(stage.server.origin))).toEqual([]);
});

test('shows the demo only while nothing else offers a model, labeled as a demo', async () => {
  let started = false;
  const { page } = await open(
    { 1234: () => (started ? openDouble : undefined) },
    { attributes: `open discover demo-url="${new URL('/v1', openDouble.baseUrl).href}"` },
  );
  const demo = card(page, 'Not an AI');
  await demo.getByText('local-model').waitFor();
  await expect.poll(() => demo.locator('[part=tag]').textContent()).toBe('Demo');
  started = true;
  await page.getByRole('button', { name: 'Find local servers' }).click();
  await card(page, 'LM Studio').getByText('local-model').waitFor();
  await expect.poll(() => demo.count()).toBe(0);
  await page.getByRole('switch', { name: 'Use LM Studio' }).click();
  await demo.waitFor();
});

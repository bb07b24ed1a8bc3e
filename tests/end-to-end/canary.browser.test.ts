import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { StartedOrchestrator } from '@chat-executor/orchestrator';
import { launchChromiumWithProfile } from '@chat-executor/testing/chromium';
import { type ModelServer, startModelServer } from '@chat-executor/testing/model-server';
import { sseBody, writePieces } from '@chat-executor/testing/server-sent-events';
import type { BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type ElementServer, startElementServer } from '../../executor-web-component/src/element/testing/element-server.ts';
import { askBackend, startBackend, TOKEN } from './page-stage.ts';

const CANARY = 'sk-canary-everywhere-0c4e';
/** The canary in several encodings. */
const FORMS = [CANARY, btoa(CANARY), encodeURIComponent(CANARY), Buffer.from(CANARY, 'utf16le').toString('latin1')];

let server: ElementServer;
let provider: ModelServer;
let orchestrator: StartedOrchestrator;
let profile: string;
let context: BrowserContext;

beforeAll(async () => {
  [server, provider] = await Promise.all([startElementServer(), startModelServer()]);
  orchestrator = await startBackend([server.origin]);
});

beforeEach(async () => {
  profile = mkdtempSync(path.join(tmpdir(), 'chat-executor-profile-'));
  context = await launchChromiumWithProfile(profile);
  context.setDefaultTimeout(15_000);
});

afterEach(async () => {
  await context?.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

afterAll(async () => {
  await Promise.all([server?.close(), provider?.stop(), orchestrator?.stop()]);
});

/** Texts that leave a page or that it shows, by the place where they were found. */
type Trail = { readonly add: (place: string, text: string) => void; readonly places: ReadonlyMap<string, string[]> };

/** Records everything that a page sends, except to the provider. */
function record(page: Page): Trail {
  const places = new Map<string, string[]>();
  const add = (place: string, text: string): void => void places.set(place, [...(places.get(place) ?? []), text]);
  page.on('console', (message) => add('console', message.text()));
  page.on('pageerror', (error) => add('errors', `${error.stack}`));
  page.on('websocket', (socket) => {
    socket.on('framesent', ({ payload }) => add('sent frames', payload.toString()));
    socket.on('framereceived', ({ payload }) => add('received frames', payload.toString()));
  });
  page.on('request', (request) => {
    // Only requests to the provider may contain the key.
    if (request.url().startsWith(new URL(provider.baseUrl).origin)) return;
    add('requests', `${request.url()} ${JSON.stringify(request.headers())} ${request.postData()}`);
  });
  return { add, places };
}

const RECORD = `globalThis.told = [];
for (const type of ['state', 'request-start', 'request-end'])
  addEventListener('chat-executor-' + type, ({ state, request, receipt }) => told.push({ state, request, receipt }));
const channels = ['chat-executor:storage', 'chat-executor:lock', 'chat-executor:sign-in'].map((name) => new BroadcastChannel(name));
for (const channel of channels) channel.onmessage = ({ data }) => told.push({ channel: channel.name, data });
element.token = '${TOKEN}';`;

/** Reads everything a page can show: markup of every shadow root, input values, storage, database records, events. */
async function readPage(page: Page, { add }: Trail): Promise<void> {
  const read = await page.evaluate(async () => {
    const roots: (Document | ShadowRoot)[] = [document];
    for (const root of roots) for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
    const markup = roots.map((root) => (root instanceof Document ? root.documentElement.outerHTML : root.innerHTML));
    const inputs = roots.flatMap((root) => [...root.querySelectorAll('input, textarea')].map((input) => (input as HTMLInputElement).value));
    const bytes: string[] = [];
    const records: unknown[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
      });
      for (const store of database.objectStoreNames) {
        const all = await new Promise<unknown[]>((resolve) => {
          const request = database.transaction(store).objectStore(store).getAll();
          request.onsuccess = () => resolve(request.result);
        });
        records.push({ name, store, all });
      }
      database.close();
    }
    const text = JSON.stringify(records, (_key, value) => {
      const buffer = value instanceof ArrayBuffer ? value : ArrayBuffer.isView(value) ? value.buffer : undefined;
      if (buffer) bytes.push(String.fromCharCode(...new Uint8Array(buffer as ArrayBuffer)));
      return value;
    });
    const element = document.querySelector('chat-executor');
    return {
      markup: markup.join('\n'),
      inputs: inputs.join('\n'),
      storage: JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href, history.state]),
      database: text + bytes.join('\n'),
      state: JSON.stringify(element?.state),
      told: JSON.stringify((globalThis as { told?: unknown }).told),
    };
  });
  for (const [place, text] of Object.entries(read)) add(place, text);
}

/** Returns the files of the browser's profile that contain the canary in any encoding. */
function findInFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const file = path.join(folder, name);
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return false;
    const content = readFileSync(file).toString('latin1');
    return FORMS.some((form) => content.includes(form));
  });
}

async function openPage(): Promise<{ page: Page; trail: Trail }> {
  const page = await context.newPage();
  const trail = record(page);
  const url = server.addPage({
    markup: `<chat-executor open backend="${orchestrator.url}"></chat-executor>`,
    setUp: `const element = document.querySelector('chat-executor');\n${RECORD}`,
  });
  await page.goto(url);
  return { page, trail };
}

async function addProvider(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add provider' }).click();
  await page.getByRole('combobox', { name: 'Provider' }).selectOption('OpenAI-compatible');
  await page.getByLabel('Name').fill('Bytes');
  await page.getByLabel('Base URL').fill(provider.baseUrl);
  await page.getByLabel('API key').fill(CANARY);
  await page.getByRole('dialog').getByRole('button', { name: 'Test' }).click();
  await page.getByText('It works: 1 model found.').waitFor();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('1 model', { exact: true }).waitFor();
}

async function ask(page: Page, trail: Trail, isFirst = false): Promise<void> {
  await page.getByText('The backend lists your models.').waitFor();
  const asked = askBackend(orchestrator);
  // The permission question is searched while it is visible.
  if (isFirst) {
    await page.getByRole('group', { name: /wants to use/ }).waitFor();
    await readPage(page, trail);
    await page
      .getByRole('group', { name: /wants to use/ })
      .getByRole('button', { name: 'Allow', exact: true })
      .click();
  }
  trail.add('answers', await (await asked).text());
  expect(provider.requests.at(-1)?.headers.authorization).toBe(`Bearer ${CANARY}`);
}

async function exportSettings(page: Page, trail: Trail): Promise<void> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Export settings' }).click()]);
  trail.add('export', await readFile(await download.path(), 'utf8'));
}

/** Chooses how keys are protected. */
async function protect(page: Page, name: string, passphrase?: string): Promise<void> {
  await page.getByRole('button', { name: 'Change protection' }).click();
  await page.getByRole('radio', { name }).check();
  if (passphrase) {
    await page.getByLabel('New passphrase').fill(passphrase);
    await page.getByLabel('Repeat passphrase').fill(passphrase);
  }
  await page.getByRole('button', { name: 'Apply' }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

test.each([
  ['encrypted on the device', 'Encrypted in this browser', undefined],
  ['locked by a passphrase', 'Locked with a passphrase', 'correct horse battery'],
  ['for the session', 'This session only', undefined],
])('a key that is %s appears only in requests to its provider', async (_, kind, passphrase) => {
  const { page, trail } = await openPage();
  await addProvider(page);
  if (kind !== 'Encrypted in this browser') await protect(page, kind, passphrase);
  provider.answer = (response) => writePieces(response, sseBody(['fine'], '\n'), 9);
  await ask(page, trail, true);
  // Some providers repeat the key in their errors.
  provider.answer = (response, _body, { headers }) =>
    void response
      .writeHead(401, { 'content-type': 'application/json' })
      .end(JSON.stringify({ error: { message: `Bad key ${headers.authorization}` } }));
  await ask(page, trail);
  await page.getByText('Failed').first().waitFor();
  await exportSettings(page, trail);
  await page.getByRole('button', { name: 'Edit Bytes' }).click();
  await readPage(page, trail);
  await page.getByRole('button', { name: 'Cancel' }).click();
  if (passphrase) await page.getByRole('button', { name: 'Lock now' }).click();
  await readPage(page, trail);
  for (const place of [
    'sent frames',
    'received frames',
    'requests',
    'markup',
    'storage',
    'database',
    'state',
    'told',
    'answers',
    'export',
  ]) {
    expect(trail.places.get(place)?.join('').length, place).toBeGreaterThan(0);
  }
  const found = [...trail.places].filter(([, texts]) => FORMS.some((form) => texts.join('\n').includes(form))).map(([place]) => place);
  expect(found).toEqual([]);
  await context.close();
  expect(findInFiles(profile)).toEqual([]);
});

test('finds a key that is stored in plain text', async () => {
  const { page, trail } = await openPage();
  await page.evaluate(async (key) => {
    localStorage.setItem('plain', key);
    document.body.setAttribute('data-key', key);
    console.log(key);
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('plain');
      request.onupgradeneeded = () => request.result.createObjectStore('plain');
      request.onsuccess = () => resolve(request.result);
    });
    await new Promise<void>((resolve) => {
      const transaction = database.transaction('plain', 'readwrite');
      transaction.objectStore('plain').put({ bytes: new TextEncoder().encode(key) }, 'key');
      transaction.oncomplete = () => resolve();
    });
    database.close();
  }, CANARY);
  await readPage(page, trail);
  for (const place of ['storage', 'markup', 'console', 'database']) expect(trail.places.get(place)?.join(''), place).toContain(CANARY);
  await context.close();
  expect(findInFiles(profile).length).toBeGreaterThan(0);
});

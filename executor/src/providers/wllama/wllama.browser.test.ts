import { launchChromium } from '@chat-executor/testing/chromium';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type ProvidersPage, startProvidersPage } from '../testing/page.ts';

/** Replaces wllama, which is large and slow. Its answer describes the request. */
const DOUBLE = `export class Wllama {
  constructor(paths, settings) { this.paths = paths; this.settings = settings; }
  setCompat(compat) { this.compat = compat; }
  supportInputModality() { return false; }
  async exit() {}
  async loadModel([file]) { this.size = file.size; }
  async *write({ messages, abortSignal }) {
    const pieces = [this.size + ' bytes; ', messages.at(-1).content, '; compat ' + this.compat + '; quiet ' + this.settings.suppressNativeLog];
    for (const content of pieces) yield { choices: [{ index: 0, delta: { content }, finish_reason: null }] };
    while (messages.at(-1).content === 'endless' && !abortSignal.aborted) await new Promise((resolve) => setTimeout(resolve));
    yield { choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] };
  }
  async createChatCompletion(params) { return this.write(params); }
}`;

/** The strictest policy with which wllama works. */
const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src blob:; connect-src 'self'";

let browser: Browser;
let site: ProvidersPage;
let page: Page;

beforeAll(async () => {
  site = await startProvidersPage({ scripts: { '/wllama/index.min.js': DOUBLE }, contentSecurityPolicy: POLICY });
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await site?.[Symbol.asyncDispose]();
});
beforeEach(async () => {
  // A new context has no stored files.
  const context = await browser.newContext();
  page = await context.newPage();
  await page.goto(site.url);
  await page.waitForFunction(() => globalThis.chatExecutorProviders !== undefined);
  return () => context.close();
});

/** Picks a file in the page and stores it. */
async function store(name: string, content: string): Promise<{ id?: string; code?: string; progress: number[] }> {
  await page.setInputFiles('input', { name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
  return page.evaluate(async () => {
    const [file] = document.querySelector('input')?.files ?? [];
    const progress: number[] = [];
    if (!file) return { progress };
    try {
      return { id: await globalThis.chatExecutorProviders.storeModelFile(file, { onProgress: (done) => progress.push(done) }), progress };
    } catch (thrown) {
      return { code: (thrown as { code: string }).code, progress };
    }
  });
}

const list = () => page.evaluate(() => globalThis.chatExecutorProviders.listModelFiles());

describe('model files', () => {
  test('stores, lists, replaces and removes a model file', async () => {
    expect(await list()).toEqual([]);
    expect(await store('tiny.gguf', 'GGUF one')).toMatchObject({ id: 'tiny' });
    expect((await store('other', 'GGUF and more')).progress.at(-1)).toBe(1);
    await store('tiny.gguf', 'GGUF another');
    await page.reload();
    await page.waitForFunction(() => globalThis.chatExecutorProviders !== undefined);
    expect(await list()).toEqual([{ id: 'other' }, { id: 'tiny' }]);
    await page.evaluate(() => globalThis.chatExecutorProviders.removeModelFile('tiny'));
    await page.evaluate(() => globalThis.chatExecutorProviders.removeModelFile('gone'));
    expect(await list()).toEqual([{ id: 'other' }]);
  });

  test('rejects an invalid model file, and stores nothing', async () => {
    expect(await store('picture.gguf', 'PNG')).toEqual({ code: 'unsupported-request', progress: [] });
    expect(await list()).toEqual([]);
  });

  test('stores nothing if the import is cancelled', async () => {
    await page.setInputFiles('input', { name: 'tiny.gguf', mimeType: 'x/y', buffer: Buffer.from('GGUF one') });
    const reason = await page.evaluate(async () => {
      const [file] = document.querySelector('input')?.files ?? [];
      const signal = AbortSignal.abort('given up');
      return file && globalThis.chatExecutorProviders.storeModelFile(file, { signal }).catch((thrown: unknown) => thrown);
    });
    expect(reason).toBe('given up');
    expect(await list()).toEqual([]);
  });
});

describe('provider', () => {
  /** Sends a request to the stored model `tiny`. */
  const ask = (baseUrl: string, content: string, abortAfter?: number) =>
    page.evaluate(
      async (input) => {
        const create = await globalThis.chatExecutorProviders.PROVIDER_REGISTRY.get('wllama')?.load();
        const provider = create?.({ id: 'p', kind: 'wllama', name: 'p', baseUrl: input.baseUrl });
        const controller = new AbortController();
        const call = { signal: controller.signal, maxLineLength: 1_000, maxAnswerBytes: 1_000, note: () => undefined };
        let text = '';
        try {
          const models = await provider?.listModels(call);
          const body = { model: 'tiny', messages: [{ role: 'user', content: input.content }] };
          for await (const { choices } of provider?.stream(body, call) ?? []) {
            text += choices[0]?.delta.content ?? '';
            if (text.includes(input.stopAt)) controller.abort('stopped by the user');
          }
          return { models, text };
        } catch (thrown) {
          return { thrown: typeof thrown === 'string' ? thrown : (thrown as { code: string }).code, text };
        }
      },
      { baseUrl, content, stopAt: abortAfter === undefined ? '\0' : 'quiet' },
    );

  test('runs in the engine next to the executor, which logs nothing and loads nothing from elsewhere', async () => {
    await store('tiny.gguf', 'GGUF one');
    expect(await ask('', 'hello')).toEqual({ models: [{ id: 'tiny' }], text: '8 bytes; hello; compat null; quiet true' });
    expect(await ask('/wllama', 'again')).toMatchObject({ text: '8 bytes; again; compat null; quiet true' });
  });

  test('stops in the middle of an answer', async () => {
    await store('tiny.gguf', 'GGUF one');
    expect(await ask('', 'endless', 1)).toMatchObject({ thrown: 'stopped by the user' });
    expect(await ask('', 'hello')).toMatchObject({ text: expect.stringContaining('hello') });
  });

  test('reports a missing file, and a missing or unexpected engine', async () => {
    expect(await ask('', 'hello')).toMatchObject({ thrown: 'model-not-found' });
    await store('tiny.gguf', 'GGUF one');
    expect(await ask('/nowhere', 'hello')).toMatchObject({ thrown: 'unsupported-request' });
    expect(await ask('https://evil.test/wllama', 'hello')).toMatchObject({ thrown: 'forbidden' });
  });
});

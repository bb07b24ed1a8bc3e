import { fileURLToPath } from 'node:url';
import { type ModelServer, startModelServer } from '@chat-executor/testing/model-server';
import type { Browser } from 'playwright';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { addProvider, type OpenedPage, type OpenOptions, openPage } from './open-page.ts';
import { playScript, type Script } from './play-script.ts';

/** The folders of the built page and the built element. */
export const FOLDERS = {
  page: fileURLToPath(new URL('../../dist/page', import.meta.url)),
  element: fileURLToPath(new URL('../../../executor-web-component/dist/browser', import.meta.url)),
};

/** A server that serves the page. */
export type RunningServer = { readonly url: string; readonly stop: () => Promise<void> };

/** What the tests of a file share: a browser, a server and a provider. One page is open at a time. */
export type PageStage = {
  readonly url: () => string;
  readonly provider: () => ModelServer;
  /** Opens the page without the scripted provider, by default from the shared server. */
  readonly openWithoutProvider: (options?: OpenOptions, url?: string) => Promise<OpenedPage>;
  /** Opens the page and adds the scripted provider to its executor. */
  readonly open: (options?: OpenOptions) => Promise<OpenedPage>;
};

/** Sets up a test file. The caller passes functions that start browser and server, so that this folder depends on neither. */
export function usePage(programs: {
  readonly launch: () => Promise<Browser>;
  readonly start: () => Promise<RunningServer>;
  readonly scripts?: Readonly<Record<string, Script>>;
}): PageStage {
  let browser: Browser | undefined;
  let served: RunningServer | undefined;
  let provider: ModelServer | undefined;
  let opened: OpenedPage | undefined;
  beforeAll(async () => {
    browser = await programs.launch();
    const scripts = programs.scripts ?? {};
    provider = await startModelServer({
      models: Object.keys(scripts),
      answer: (response, { model }) => playScript(scripts[String(model)] ?? { status: 404 }, response),
    });
    served = await programs.start();
  });
  afterEach(async () => {
    await opened?.context.close();
    opened = undefined;
  });
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
    await provider?.stop();
  });
  const ready = <T>(part: T | undefined): T => {
    if (part === undefined) throw new Error('The setup of the test file failed. See the error of beforeAll.');
    return part;
  };
  const openWithoutProvider: PageStage['openWithoutProvider'] = async (options, url = ready(served).url) => {
    opened = await openPage(ready(browser), url, options);
    return opened;
  };
  return {
    url: () => ready(served).url,
    provider: () => ready(provider),
    openWithoutProvider,
    open: async (options) => {
      const page = await openWithoutProvider(options);
      await addProvider(page.page, ready(provider).baseUrl);
      await page.page
        .locator('message-composer option', { hasText: Object.keys(programs.scripts ?? {})[0] ?? '' })
        .waitFor({ state: 'attached' });
      return page;
    },
  };
}

/** Waits for an assertion to pass, with a timeout that is long enough for a slow machine. */
export function eventually<T>(read: () => T) {
  return expect.poll(read, { timeout: 15_000 });
}

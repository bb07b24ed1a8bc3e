import { launchChromium } from '@chat-executor/testing/chromium';
import type { Browser } from 'playwright';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { type ElementServer, startElementServer } from './element-server.ts';

/** The browser and the server of a test file. */
export type BrowserStage = { browser: Browser; server: ElementServer };

/** Starts a browser and a server before the tests of a file, closes all pages after each test, and stops both at the end. */
export function useBrowserStage(): BrowserStage {
  const stage = {} as BrowserStage;
  beforeAll(async () => {
    [stage.browser, stage.server] = await Promise.all([launchChromium(), startElementServer()]);
  });
  afterEach(async () => {
    for (const context of stage.browser.contexts()) await context.close();
  });
  afterAll(async () => {
    await stage.browser?.close();
    await stage.server?.close();
  });
  return stage;
}

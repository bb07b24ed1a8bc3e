import { launchChromium } from '@chat-executor/testing/chromium';
import type { Browser } from 'playwright';
import { type Tab, type TestBrowser, VIEWPORT } from './browser.ts';

/** Opens a profile of the Chromium that all tests share. */
export async function openChromium(): Promise<TestBrowser> {
  const browser = await launchChromium();
  const context = await browser.newContext({ viewport: VIEWPORT });
  return { openTab: () => openTab(context), close: () => browser.close() };
}

async function openTab(context: Awaited<ReturnType<Browser['newContext']>>): Promise<Tab> {
  const page = await context.newPage();
  // Unlike Playwright's own evaluation, the protocol's is not subject to the policy of the page.
  const devtools = await context.newCDPSession(page);
  return {
    goto: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    evaluate: async <Value>(expression: string) => {
      const { result, exceptionDetails } = await devtools.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as Value;
    },
    click: ({ x, y }) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    pressKey: (key) => page.keyboard.press(key),
    screenshot: () => page.screenshot(),
    close: () => page.close(),
  };
}

import type { BrowserContext } from 'playwright';

/** Removes what the oldest supported browsers lack (Chrome 123, Firefox 124, Safari 17.5) from the pages that a context will open. */
export async function removeNewFeatures(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    // Chrome 124, Safari 27
    for (const name of ['values', Symbol.asyncIterator] as const) Reflect.deleteProperty(ReadableStream.prototype, name);
    // Chrome 126, Firefox 126, Safari 18
    Reflect.deleteProperty(URL, 'parse');
  });
}

import type { BrowserContext } from 'playwright';

/**
 * Removes async iteration of streams, which Safari 17.5 and Chrome 123 lack, from the pages that a context will open. Other new features
 * are found by `npm run browser-support`, but not a stream that is passed on as an `AsyncIterable`.
 */
export async function removeNewFeatures(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    for (const name of ['values', Symbol.asyncIterator] as const) Reflect.deleteProperty(ReadableStream.prototype, name);
  });
}

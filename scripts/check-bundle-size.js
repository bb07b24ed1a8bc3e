// Measures what a page loads for <chat-executor>, from the packed packages, and fails above the limits.
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { bundlePage, installPacked, listConnected, listImported, measure } from './measure-bundles.js';
import { runMain } from './run-program.js';

/** Limits in gzipped bytes: until the element is visible, and until it is connected, with a token and without a provider. */
const LIMITS = /** @type {const} */ ({
  'script tag': { visible: 19_500, connected: 27_000 },
  Vite: { visible: 20_500, connected: 27_000 },
  esbuild: { visible: 20_500, connected: 27_000 },
});

await runMain(async () => {
  // Bundlers resolve links, which the path of a temporary folder may contain.
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'chat-executor-page-')));
  try {
    const element = await installPacked(folder);
    const entries = { 'script tag': path.join(element, 'dist/browser/chat-executor.js'), ...(await bundlePage(folder)) };
    let isTooLarge = false;
    for (const way of /** @type {(keyof typeof LIMITS)[]} */ (Object.keys(LIMITS))) {
      const sizes = { visible: measure(listImported([entries[way]])), connected: measure(listConnected(entries[way])) };
      for (const moment of /** @type {(keyof typeof sizes)[]} */ (Object.keys(sizes))) {
        const [size, limit] = [sizes[moment], LIMITS[way][moment]];
        process.stdout.write(`${way}, until ${moment}: ${size} of ${limit} bytes gzipped\n`);
        isTooLarge ||= size > limit;
      }
    }
    if (!isTooLarge) return 0;
    process.stderr.write('A page loads too much. Load code that is not needed immediately with import().\n');
    return 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

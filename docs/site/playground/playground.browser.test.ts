import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type PreviewServer, preview } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { saveScreenshot } from '../../../executor-web-component/src/element/testing/save-screenshot.ts';
import { BROWSERS, launchBrowser } from '../../../tests/browsers/launch-browser.ts';
import { Page } from '../../../tests/browsers/page.ts';
import { buildPlayground } from './build.ts';

let folder: string;
let server: PreviewServer;
let url: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'playground-'));
  await buildPlayground(folder);
  // Only files, as any host serves them, and below a path, as some do.
  server = await preview({ configFile: false, base: '/below/', build: { outDir: folder }, preview: { port: 0, host: '127.0.0.1' } });
  url = server.resolvedUrls?.local[0] ?? '';
});

afterAll(async () => {
  await server?.close();
  if (folder) await rm(folder, { recursive: true, force: true });
});

describe.each(BROWSERS)('the playground in %s', { timeout: 180_000 }, (name, isLeftOut) => {
  test.skipIf(isLeftOut)('answers after Allow, and shows the frames of the request', async () => {
    const browser = await launchBrowser(name);
    try {
      const page = await Page.open(browser, url);
      // Models inside the page need it.
      expect(await page.run(() => WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).then(String))).toContain('Module');
      await page.press('button', /^Write a haiku/);
      await page.press('button', 'Allow');
      await page.find('button', 'Copy answer');
      await saveScreenshot(page, `playground-${name}`);
      expect(await page.read('answer-message')).toMatch(/demo model/);
      for (const frame of [/POST \/api\/chat\/completions/, /request:chat:completion/, /Callback: success/, /Item/, /Done/, /\[DONE\]/])
        await page.untilRead('timeline-panel', frame);
      await page.close();
    } finally {
      await browser.close();
    }
  });
});

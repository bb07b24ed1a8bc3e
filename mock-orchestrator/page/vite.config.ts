import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const { browserslist } = JSON.parse(readFileSync(folder('../package.json'), 'utf8')) as { browserslist: string[] };

export default defineConfig({
  root: folder('.'),
  base: '/',
  resolve: { conditions: ['chat-executor-source', 'module', 'browser', 'production', 'default'] },
  build: {
    outDir: folder('../dist/page'),
    emptyOutDir: true,
    target: browserslist.map((browser) => browser.replace(' >= ', '')),
    // The page's policy allows neither inline scripts and styles nor `data:` URLs for them.
    assetsInlineLimit: 0,
    // The check of the packages reads from the map what the bundle contains.
    sourcemap: true,
    license: { fileName: 'THIRD-PARTY-NOTICES.md' },
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 400,
  },
});

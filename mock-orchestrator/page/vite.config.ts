import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: folder('.'),
  base: '/',
  resolve: { conditions: ['chat-executor-source', 'module', 'browser', 'production', 'default'] },
  build: {
    outDir: folder('../dist/page'),
    emptyOutDir: true,
    target: 'es2023',
    // The page's policy allows no `data:` URLs for scripts or styles and nothing inline.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 400,
  },
});

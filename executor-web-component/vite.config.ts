import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { BUILD_TARGET } from './build-target.config.ts';
import { CHUNK_GROUPS } from './chunk-groups.config.ts';
import { onlyWebSocket } from './only-websocket.config.ts';
import { shortenCss } from './shorten-css.config.ts';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** Copies wllama, which runs models inside a page, and its notices next to the bundles. It is loaded by URL when such a model is used. */
const copyWllama: Plugin = {
  name: 'copy-wllama',
  generateBundle() {
    const folder = new URL('./', import.meta.resolve('@wllama/wllama/esm/index.min.js'));
    for (const file of ['index.min.js', 'wasm/wllama.wasm', '../LICENCE']) {
      const fileName = `wllama/${file.replace('../', '')}`;
      this.emitFile({ type: 'asset', fileName, source: readFileSync(new URL(file, folder)) });
    }
    const source = readFileSync(path('wllama-notices.md'));
    this.emitFile({ type: 'asset', fileName: 'wllama/THIRD-PARTY-NOTICES.md', source });
  },
};

/** Builds the element for pages without a build step: as chunks that load on use, and as a single file. */
export default defineConfig({
  root: path('.'),
  base: './',
  plugins: [onlyWebSocket, shortenCss, copyWllama],
  resolve: { conditions: ['chat-executor-source', 'module', 'browser', 'production', 'default'] },
  build: {
    outDir: path('dist/browser'),
    emptyOutDir: true,
    target: BUILD_TARGET,
    sourcemap: true,
    license: { fileName: 'THIRD-PARTY-NOTICES.md' },
    lib: { entry: path('src/element/index.ts') },
    rolldownOptions: {
      output: [
        {
          format: 'es',
          minify: true,
          entryFileNames: 'chat-executor.js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          // One chunk for the initial load: many small files load slowly, and a chunk that imports the entry would load the entry
          // twice in a page that adds a query to its URL.
          codeSplitting: { groups: [{ name: 'initial', tags: ['$initial'], priority: 10 }, ...CHUNK_GROUPS] },
        },
        { format: 'es', minify: true, entryFileNames: 'chat-executor.bundle.js', codeSplitting: false },
      ],
    },
  },
});

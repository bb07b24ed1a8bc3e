import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** Stands for a transport that is never asked for. */
const ABSENT = '\0absent-transport';

/**
 * Leaves out the transports of Engine.IO that are never used: an executor only connects by WebSocket. They are known by their
 * file names inside that package, so a release that renames them makes the bundle larger, which its size check notices.
 */
const onlyWebSocket: Plugin = {
  name: 'only-websocket',
  enforce: 'pre',
  resolveId(source, importer) {
    const isUnused = importer?.includes('engine.io-client') && /\/(polling-xhr(\.node)?|polling-fetch|webtransport)\.js$/.test(source);
    return isUnused ? ABSENT : undefined;
  },
  load(id) {
    return id === ABSENT ? 'export class XHR {}\nexport class Fetch {}\nexport class WT {}\n' : undefined;
  },
};

/** What runs models inside a page is beside the bundles and in none of them: it is loaded by its address when such a model is used. */
const besideWllama: Plugin = {
  name: 'beside-wllama',
  generateBundle() {
    const folder = new URL('./', import.meta.resolve('@wllama/wllama/esm/index.min.js'));
    for (const file of ['index.min.js', 'wasm/wllama.wasm', '../LICENCE']) {
      const fileName = `wllama/${file.replace('../', '')}`;
      this.emitFile({ type: 'asset', fileName, source: readFileSync(new URL(file, folder)) });
    }
  },
};

/** The element for pages without a build of their own: in chunks that are loaded when used, and as a single file. */
export default defineConfig({
  root: path('.'),
  base: './',
  plugins: [onlyWebSocket, besideWllama],
  resolve: { conditions: ['chat-executor-source', 'module', 'browser', 'production', 'default'] },
  build: {
    outDir: path('dist/browser'),
    emptyOutDir: true,
    target: 'es2023',
    sourcemap: true,
    lib: { entry: path('src/element/index.ts') },
    rolldownOptions: {
      output: [
        {
          format: 'es',
          minify: true,
          entryFileNames: 'chat-executor.js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          // Many small files would cost more than they hold, and one that is shared with the entry itself would load it twice
          // in a page that names the entry with a query.
          codeSplitting: { groups: [{ name: 'initial', tags: ['$initial'] }] },
        },
        { format: 'es', minify: true, entryFileNames: 'chat-executor.bundle.js', codeSplitting: false },
      ],
    },
  },
});

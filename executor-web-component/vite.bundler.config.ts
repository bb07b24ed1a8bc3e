import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { BUILD_TARGET } from './build-target.config.ts';
import { CHUNK_GROUPS } from './chunk-groups.config.ts';
import { onlyWebSocket } from './only-websocket.config.ts';
import { shortenCss } from './shorten-css.config.ts';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** Fails if an entry without the element would load it: its chunk defines the element and imports Lit. */
const elementApart: Plugin = {
  name: 'element-apart',
  generateBundle(_, bundle) {
    for (const entry of ['index.js', 'providers.js', 'doctor.js', 'frame.js']) {
      const files = new Set([entry]);
      for (const file of files) {
        const chunk = bundle[file];
        if (chunk?.type === 'chunk') for (const each of [...chunk.imports, ...chunk.dynamicImports]) files.add(each);
      }
      if (files.has('chunks/element.js')) this.error(`${entry} imports the element. Add what it needs of it to the chunk "core".`);
    }
  },
};

/**
 * Builds the entries of the package for bundlers of pages, which resolve them by the condition `browser`. They are flat: not every
 * bundler splits code well that is re-exported through several entries, and none would leave out the unused parts of Socket.IO.
 */
export default defineConfig({
  root: path('.'),
  plugins: [onlyWebSocket, shortenCss, elementApart],
  resolve: { conditions: ['chat-executor-source', 'module', 'browser', 'production', 'default'] },
  build: {
    outDir: path('dist/bundler'),
    emptyOutDir: true,
    target: BUILD_TARGET,
    sourcemap: true,
    license: { fileName: 'THIRD-PARTY-NOTICES.md' },
    lib: {
      entry: {
        index: path('src/index.ts'),
        element: path('src/element/index.ts'),
        frame: path('src/frame/host/index.ts'),
        providers: path('src/providers/index.ts'),
        react: path('src/react/index.ts'),
        doctor: path('src/doctor/index.ts'),
      },
      formats: ['es'],
    },
    rolldownOptions: {
      // The page's own Lit is used, so that it loads only once.
      external: /^(lit|idb)(\/|$)/,
      output: {
        minify: true,
        entryFileNames: '[name].js',
        // The page's bundler adds its own hash.
        chunkFileNames: 'chunks/[name].js',
        codeSplitting: {
          groups: [
            {
              name: 'core',
              test: /[\\/](core[\\/](create-executor|state)|providers[\\/]registry|element[\\/](element-events|idle-state))\.ts$/,
              priority: 10,
            },
            { name: 'element', test: /[\\/]element[\\/](chat-executor-element|index)\.ts$/, priority: 9 },
            ...CHUNK_GROUPS,
          ],
        },
      },
    },
  },
});

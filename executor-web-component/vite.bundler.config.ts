import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { BUILD_TARGET } from './build-target.config.ts';
import { onlyWebSocket } from './only-websocket.config.ts';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/**
 * Builds the entries of the package for bundlers of pages, which resolve them by the condition `browser`. They are flat: not every
 * bundler splits code well that is re-exported through several entries, and none would leave out the unused parts of Socket.IO.
 */
export default defineConfig({
  root: path('.'),
  plugins: [onlyWebSocket],
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
        chunkFileNames: 'chunks/[name]-[hash].js',
      },
    },
  },
});

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { BUILD_TARGET } from './build-target.config.ts';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** Copies the document of the frame next to its scripts. */
const copyDocument: Plugin = {
  name: 'copy-document',
  generateBundle() {
    const source = readFileSync(path('src/frame/inside/executor-frame.html'), 'utf8');
    this.emitFile({ type: 'asset', fileName: 'executor-frame.html', source });
  },
};

/** Builds the frame and the element that embeds it, into the folder of the element's bundle, which the frame loads. */
export default defineConfig({
  root: path('.'),
  base: './',
  plugins: [copyDocument],
  resolve: { conditions: ['chat-executor-source', 'module', 'browser', 'production', 'default'] },
  build: {
    outDir: path('dist/browser'),
    emptyOutDir: false,
    target: BUILD_TARGET,
    sourcemap: true,
    license: { fileName: 'executor-frame.THIRD-PARTY-NOTICES.md' },
    lib: {
      entry: { 'executor-frame': path('src/frame/inside/index.ts'), 'chat-executor-frame': path('src/frame/host/index.ts') },
      formats: ['es'],
    },
    rolldownOptions: { output: { minify: true, entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' } },
  },
});

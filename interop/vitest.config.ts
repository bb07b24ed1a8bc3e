import { defineConfig } from 'vitest/config';

const conditions = ['chat-executor-source', 'module', 'node', 'development', 'default'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: ['chat-executor-source'] } },
  test: {
    name: 'interop',
    root: import.meta.dirname,
    include: ['tests/**/*.interop.test.ts'],
    globalSetup: ['set-up.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    // A first start installs a release.
    hookTimeout: 15 * 60_000,
  },
});

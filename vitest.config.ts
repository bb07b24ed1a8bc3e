import { defineConfig } from 'vitest/config';

// Workspaces are read from their sources, so no build has to run before a unit test.
const conditions = ['chat-executor-source', 'module', 'node', 'development', 'default'];
const source = { resolve: { conditions }, ssr: { resolve: { conditions, externalConditions: ['chat-executor-source'] } } };
const exclude = ['**/node_modules/**', '**/dist/**'];

export default defineConfig({
  test: {
    projects: [
      {
        ...source,
        test: {
          name: 'unit',
          include: ['**/*.test.ts'],
          exclude: [...exclude, '**/*.browser.test.ts', '**/*.interop.test.ts', '**/*.conformance.test.ts'],
          testTimeout: 20_000,
          expect: { poll: { timeout: 10_000 } },
        },
      },
      {
        ...source,
        // Real Chromium against the built packages; one file at a time, because two cores are all a small machine has.
        test: {
          name: 'browser',
          include: ['**/*.browser.test.ts'],
          exclude,
          fileParallelism: false,
          testTimeout: 60_000,
          expect: { poll: { timeout: 15_000 } },
          hookTimeout: 120_000,
        },
      },
      {
        ...source,
        // Whole runs of the conformance suite. Some of its checks look at the clock, so they have the machine to themselves.
        test: {
          name: 'conformance',
          include: ['**/*.conformance.test.ts'],
          exclude,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          testTimeout: 900_000,
        },
      },
    ],
  },
});

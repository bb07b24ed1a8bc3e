import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { longFilesFirst } from './tests/long-files-first.ts';

// Workspaces resolve to their sources, so unit tests need no build.
const conditions = ['chat-executor-source', 'module', 'node', 'development', 'default'];
const source = { resolve: { conditions }, ssr: { resolve: { conditions, externalConditions: ['chat-executor-source'] } } };
const exclude = ['**/node_modules/**', '**/dist/**'];

export default defineConfig({
  test: {
    sequence: { sequencer: longFilesFirst(['broken-executors', 'broken-backends', 'this-repository/executors', 'valid-executors']) },
    projects: [
      {
        ...source,
        test: {
          name: 'unit',
          include: ['**/*.test.ts'],
          exclude: [...exclude, '**/*.browser.test.ts', '**/*.interop.test.ts', '**/*.conformance.test.ts'],
          // The default leaves one core unused.
          maxWorkers: availableParallelism(),
          // Some start several programs, which takes half a second each, and ten times as long on a busy computer.
          testTimeout: 60_000,
          expect: { poll: { timeout: 30_000 } },
        },
      },
      {
        ...source,
        // Real Chromium with the built packages. One file at a time: Chromium alone fills two cores.
        test: {
          name: 'browser',
          include: ['**/*.browser.test.ts'],
          globalSetup: ['tests/share-chromium.ts'],
          exclude,
          fileParallelism: false,
          testTimeout: 60_000,
          expect: { poll: { timeout: 15_000 } },
          hookTimeout: 120_000,
        },
      },
      {
        ...source,
        // Complete runs of the conformance suite, which mostly wait. Some of its checks measure time, so only two files run at once.
        test: {
          name: 'conformance',
          include: ['**/*.conformance.test.ts'],
          exclude,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: 900_000,
          maxConcurrency: 6,
        },
      },
    ],
  },
});

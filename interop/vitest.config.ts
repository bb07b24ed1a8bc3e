import { defineConfig } from 'vitest/config';

/** Test files that need a part, and are left out with it. */
const NEEDS = {
  ollama: ['tests/providers.interop.test.ts', 'tests/in-page.interop.test.ts', 'tests/doctor-ollama.interop.test.ts'],
  redis: ['tests/plugin-workers.interop.test.ts'],
};

const without = new Set((process.env['INTEROP_WITHOUT'] ?? '').split(','));

const conditions = ['chat-executor-source', 'module', 'node', 'development', 'default'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: ['chat-executor-source'] } },
  test: {
    name: 'interop',
    root: import.meta.dirname,
    include: ['tests/**/*.interop.test.ts'],
    exclude: Object.entries(NEEDS).flatMap(([part, files]) => (without.has(part) ? files : [])),
    globalSetup: ['set-up.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    // The first start installs a release.
    hookTimeout: 15 * 60_000,
  },
});

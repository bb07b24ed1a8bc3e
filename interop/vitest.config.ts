import { defineConfig } from 'vitest/config';
import { longFilesFirst } from '../tests/long-files-first.ts';

/** Test files that need a server, and are skipped without it. */
const FILES_BY_SERVER = {
  ollama: [
    'tests/compose.interop.test.ts',
    'tests/providers.interop.test.ts',
    'tests/in-page.interop.test.ts',
    'tests/doctor-ollama.interop.test.ts',
  ],
  redis: [
    'tests/plugin-workers.interop.test.ts',
    'tests/nodes.interop.test.ts',
    'tests/nodes-failures.interop.test.ts',
    'tests/nodes-conformance.interop.test.ts',
  ],
};

const excludedServers = new Set((process.env['INTEROP_WITHOUT'] ?? '').split(','));

const conditions = ['chat-executor-source', 'module', 'node', 'development', 'default'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: ['chat-executor-source'] } },
  test: {
    name: 'interop',
    root: import.meta.dirname,
    include: ['tests/**/*.interop.test.ts'],
    exclude: Object.entries(FILES_BY_SERVER).flatMap(([server, files]) => (excludedServers.has(server) ? files : [])),
    globalSetup: ['set-up.ts'],
    // Most of the time they wait, such as for an Open WebUI to notice a lost connection.
    maxWorkers: 2,
    sequence: { sequencer: longFilesFirst(['executor-program', 'soak', 'tests/conformance', 'stops', 'plugin', 'stock-page', 'element']) },
    // A real model computes, on the cores that all tests share.
    testTimeout: 300_000,
    // The first start of an Open WebUI release also installs it.
    hookTimeout: 15 * 60_000,
  },
});

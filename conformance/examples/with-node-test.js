// One test for each check, in node:test: node --test with-node-test.js. Replace the command by the one that starts your
// executor, and leave `only` out.
import { describe, test } from 'node:test';
import { testExecutor } from '@chat-executor/conformance';

describe('my executor', () => {
  testExecutor(test, { start: 'node conformance/subjects/small-executor/start.ts', profile: 'compat', only: ['EV-*', 'CB-5'] });
});

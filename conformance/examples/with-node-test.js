// One node:test test per check; run node --test with-node-test.js. Set `start` to your own command and remove `only`.
import { describe, test } from 'node:test';
import { testExecutor } from '@chat-executor/conformance';

describe('my executor', () => {
  testExecutor(test, { start: 'node conformance/subjects/small-executor/start.ts', profile: 'compat', only: ['ENV-*', 'REQ-*', 'CBK-4'] });
});

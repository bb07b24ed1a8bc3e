// One vitest test per check. Set `start` to your own command and remove `only`.
import { testExecutor } from '@chat-executor/conformance';
import { describe, test } from 'vitest';

describe('my executor', () => {
  testExecutor(test, { start: 'node conformance/subjects/small-executor/start.ts', profile: 'compat', only: ['ENV-*', 'REQ-*', 'CBK-4'] });
});

// One test for each check, in vitest. Replace the command by the one that starts your executor, and leave `only` out.
import { testExecutor } from '@chat-executor/conformance';
import { describe, test } from 'vitest';

describe('my executor', () => {
  testExecutor(test, { start: 'node conformance/subjects/small-executor/start.ts', profile: 'compat', only: ['EV-*', 'CB-5'] });
});

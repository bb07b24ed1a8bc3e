import { authenticateStaticTokens, startOrchestrator } from '@chat-executor/orchestrator';
import { expect, test } from 'vitest';
import { DEFAULT_MODEL_ITEM, DEFAULT_SOCKET_PATH } from '../../src/checks/backend/backend-settings.ts';
import { BACKEND_TARGET, backendSubject } from '../../src/checks/backend/backend-target.ts';
import { runTarget } from '../../src/runner/run-target.ts';
import { expectNone, listFailures, RUN_LIMIT_MS } from '../testing/failures.ts';

/** Ack timeout here, in milliseconds; the default is two minutes. */
const ACK_LIMIT = 8_000;

test('the orchestrator passes the strict profile', async () => {
  const users = [
    { name: 'Ada', token: 'token-of-ada' },
    { name: 'Bob', token: 'token-of-bob' },
  ] as const;
  const { url, stop } = await startOrchestrator(
    { port: 0 },
    { authenticate: authenticateStaticTokens(users), limits: { ackMs: ACK_LIMIT } },
  );
  try {
    const settings = {
      url,
      socketPath: DEFAULT_SOCKET_PATH,
      token: users[0].token,
      otherToken: users[1].token,
      modelItem: DEFAULT_MODEL_ITEM,
    };
    const report = await runTarget(BACKEND_TARGET, backendSubject({ name: 'orchestrator' }, settings), {
      profile: 'strict',
      runLimit: RUN_LIMIT_MS,
    });
    expectNone(listFailures(report));
    expect(report.summary.pass).toBeGreaterThan(60);
  } finally {
    await stop();
  }
});

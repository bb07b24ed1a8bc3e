import { authenticateStaticTokens, startOrchestrator } from '@chat-executor/orchestrator';
import { expect, test } from 'vitest';
import { judgeBackend } from '../../src/library/judge.ts';
import { expectNone, listFailures, RUN_LIMIT_MS } from '../testing/failures.ts';

/** Ack timeout here, in milliseconds; the default is two minutes. */
const ACK_LIMIT = 8_000;

test('the orchestrator passes the strict profile', async () => {
  const [token, otherToken] = ['token-of-ada', 'token-of-bob'];
  const authenticate = authenticateStaticTokens([
    { name: 'Ada', token },
    { name: 'Bob', token: otherToken },
  ]);
  const { url, stop } = await startOrchestrator({ port: 0 }, { authenticate, limits: { ackMs: ACK_LIMIT } });
  const report = await judgeBackend({ url, token, otherToken, profile: 'strict', runLimit: RUN_LIMIT_MS }).finally(stop);
  expectNone(listFailures(report));
  expect(report.summary.pass).toBeGreaterThan(60);
});

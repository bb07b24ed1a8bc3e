import { expect, test } from 'vitest';
import { BACKEND_CHECKS } from '../../../src/checks/registry.ts';
import { judgeBackend } from '../../../src/library/judge.ts';
import { describeBroken } from '../../testing/describe-broken.ts';
import { RUN_LIMIT_MS } from '../../testing/failures.ts';
import { judgeSmallBackend } from '../../testing/judge-small-backend.ts';
import { startUnresponsiveBackend } from '../../unresponsive/backend.ts';
import { BROKEN_BACKENDS } from './registry.ts';

// It mostly waits, so it starts first.
test.concurrent('no answer to any request: the run ends on its own', async () => {
  const { url, stop } = await startUnresponsiveBackend();
  const run = { url, token: 'token', otherToken: 'other', profile: 'strict', runLimit: RUN_LIMIT_MS } as const;
  const { results, summary } = await judgeBackend(run).finally(stop);
  expect(summary.exitCode).toBe(1);
  const needsAnswer = /^(FR|CB|HC|EV)-/;
  const passed = results.filter(({ aliases, status }) => status === 'pass' && aliases.some((id) => needsAnswer.test(id)));
  expect(passed.map(({ id }) => id)).toEqual([]);
  expect(results.filter(({ status }) => status === 'harness-fault')).toEqual([]);
  expect(results.find(({ id }) => id === 'ITM-3.objects')?.evidence?.observed).toContain('no HTTP response');
});

describeBroken(BACKEND_CHECKS, BROKEN_BACKENDS, ({ id }) => judgeSmallBackend(id, { profile: 'strict' }));

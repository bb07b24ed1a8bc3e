import { describe, expect, test } from 'vitest';
import { DEFAULT_MODEL_ITEM, DEFAULT_SOCKET_PATH } from '../../../src/checks/backend/backend-settings.ts';
import { BACKEND_TARGET, backendSubject } from '../../../src/checks/backend/backend-target.ts';
import { BACKEND_CHECKS } from '../../../src/checks/registry.ts';
import { runTarget } from '../../../src/runner/run-target.ts';
import { expectDeclaredFailures, RUN_LIMIT_MS } from '../../testing/failures.ts';
import { judgeSmallBackend } from '../../testing/judge-small-backend.ts';
import { startUnresponsiveBackend } from '../../unresponsive/backend.ts';
import { BROKEN_BACKENDS } from './registry.ts';

describe('every check of a backend can fail', () => {
  const binding = BACKEND_CHECKS.filter(({ level }) => level !== 'MAY');

  test.each(binding)('$id fails for a broken backend', ({ id }) => {
    expect(BROKEN_BACKENDS.some(({ breaks }) => breaks === id)).toBe(true);
  });

  test('the ids of checks and of broken backends are unique', () => {
    expect(new Set(BACKEND_CHECKS.map(({ id }) => id)).size).toBe(BACKEND_CHECKS.length);
    expect(new Set(BROKEN_BACKENDS.map(({ id }) => id)).size).toBe(BROKEN_BACKENDS.length);
  });
});

describe('a fault fails the check that names it, and only declared other checks', () => {
  // It mostly waits, so it starts first.
  test.concurrent('no answer to any request: the run ends on its own', async () => {
    const { url, stop } = await startUnresponsiveBackend();
    try {
      const settings = { url, socketPath: DEFAULT_SOCKET_PATH, token: 'token', otherToken: 'other', modelItem: DEFAULT_MODEL_ITEM };
      const subject = backendSubject({ name: 'unresponsive' }, settings);
      const { results, summary } = await runTarget(BACKEND_TARGET, subject, { profile: 'strict', runLimit: RUN_LIMIT_MS });
      expect(summary.exitCode).toBe(1);
      expect(
        results.filter(({ aliases, status }) => status === 'pass' && aliases.some((id) => /^(FR|CB|HC|EV)-/.test(id))).map(({ id }) => id),
      ).toEqual([]);
      expect(results.filter(({ status }) => status === 'harness-fault')).toEqual([]);
      expect(results.find(({ id }) => id === 'ITM-3.objects')?.evidence?.observed).toContain('no HTTP response');
    } finally {
      await stop();
    }
  });

  test.concurrent.each(BROKEN_BACKENDS)('$id', async (broken) => {
    const finding = expectDeclaredFailures(broken, await judgeSmallBackend(broken.id, { profile: 'strict' }));
    expect(finding).toMatch(broken.finding);
  });
});

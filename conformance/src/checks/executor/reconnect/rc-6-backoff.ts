import { defineExecutorCheck } from '../define-executor-check.ts';

/** Number of attempts that show a pattern. */
const MIN_ATTEMPTS = 5;

/** Waits that differ by less than this fraction count as equal. */
const TOLERANCE = 0.04;

export const backoff = defineExecutorCheck({
  id: 'RC-6',
  level: 'SHOULD',
  title: 'An executor SHOULD retry an unavailable backend with exponential backoff and jitter, so that a restarted backend is not flooded.',
  rules: ['SES-8'],
  profiles: ['strict'],
  group: 'long',
  limit: 12,
  run: async (stage, trial) => {
    const session = await stage.session(trial);
    stage.expectLoss();
    stage.backend.behavior.refusesConnections = true;
    const { attempts } = stage.backend;
    attempts.length = 0;
    session.breakConnection();
    await stage.backend.changes.waitFor(() => attempts.length >= MIN_ATTEMPTS, trial.limit);
    const waits = attempts.slice(1).map((at, index) => at - (attempts[index] ?? 0));
    const list = waits.map((wait) => `${Math.round(wait)} ms`).join(', ');
    trial.note(`Waits between ${attempts.length} attempts: ${list || 'none'}.`);
    const [first = 0] = waits;
    const last = waits.at(-1) ?? 0;
    if (waits.length < 2) return;
    if (waits.every((wait) => Math.abs(wait - first) < TOLERANCE * first))
      trial.fail('waits that grow and vary', `always the same: ${list}`);
    if (waits.length >= MIN_ATTEMPTS - 1 && last < 1.3 * first) trial.fail('waits that grow', list);
  },
});

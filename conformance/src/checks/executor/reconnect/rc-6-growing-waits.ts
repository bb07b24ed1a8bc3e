import { defineExecutorCheck } from '../define-executor-check.ts';

/** Number of attempts that show a pattern. */
const ENOUGH = 5;

/** Waits that differ by less than this fraction count as equal. */
const ALIKE = 0.04;

export const growingWaits = defineExecutorCheck({
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
    stage.backend.behaviour.refusesConnections = true;
    const { attempts } = stage.backend;
    attempts.length = 0;
    session.cut();
    await stage.backend.changes.holds(() => attempts.length >= ENOUGH, trial.limit);
    const waits = attempts.slice(1).map((at, index) => at - (attempts[index] ?? 0));
    const told = waits.map((wait) => `${Math.round(wait)} ms`).join(', ');
    trial.note(`Waits between ${attempts.length} attempts: ${told || 'none'}.`);
    const [first = 0] = waits;
    const last = waits.at(-1) ?? 0;
    if (waits.length < 2) return;
    if (waits.every((wait) => Math.abs(wait - first) < ALIKE * first)) trial.fail('waits that grow and vary', `always the same: ${told}`);
    if (waits.length >= ENOUGH - 1 && last < 1.3 * first) trial.fail('waits that grow', told);
  },
});

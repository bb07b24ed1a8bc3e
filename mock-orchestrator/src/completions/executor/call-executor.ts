import type { ExecutorSession } from '../../socket/executor-session.ts';
import type { Answer } from '../answer/answer.ts';
import type { AttemptRun } from './attempt-run.ts';
import { ExecutorAttempt } from './executor-attempt.ts';

/** The type of {@link callExecutor}. */
export type CallExecutor = (session: ExecutorSession, run: AttemptRun) => Promise<Answer>;

/**
 * Makes one attempt at one executor: opens a channel, calls, judges the callback, and waits for the first item. Every error
 * comes before the first token, so another executor may still be tried.
 *
 * @throws OrchestratorError what the executor reported, or how it failed; the signal's reason at an abort
 */
export async function callExecutor(session: ExecutorSession, run: AttemptRun): Promise<Answer> {
  const attempt = new ExecutorAttempt(session, run);
  try {
    const verdict = await attempt.call();
    if (verdict.kind === 'success') return { kind: 'stream', stream: await attempt.waitForFirst() };
    attempt.close();
    return verdict;
  } catch (error) {
    attempt.close();
    throw error;
  }
}

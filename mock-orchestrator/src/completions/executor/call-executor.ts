import type { ExecutorSession } from '../../socket/executor-session.ts';
import type { Answer } from '../answer/answer.ts';
import type { AttemptRun } from './attempt-run.ts';
import { ExecutorAttempt } from './executor-attempt.ts';

/** The type of {@link callExecutor}. */
export type CallExecutor = (session: ExecutorSession, run: AttemptRun) => Promise<Answer>;

/**
 * Makes one attempt at one executor: opens a channel, calls, reads the callback, and waits for the first item. It fails only
 * before the first token, so the caller may try another executor.
 *
 * @throws OrchestratorError the error from the executor, or the reason why it failed; the signal's reason if it is aborted
 */
export async function callExecutor(session: ExecutorSession, run: AttemptRun): Promise<Answer> {
  const attempt = new ExecutorAttempt(session, run);
  try {
    const result = await attempt.call();
    if (result.kind === 'success') return { kind: 'stream', stream: await attempt.waitForFirst() };
    attempt.close();
    return result;
  } catch (error) {
    attempt.close();
    throw error;
  }
}

import type { Session } from '../socket/session.ts';
import type { Answer } from './answer.ts';
import { ExecutorAttempt } from './executor-attempt.ts';
import type { RequestRun } from './request-run.ts';

/**
 * One attempt at one executor: opens a channel, calls, judges the callback, and waits for the first item. Whatever it
 * throws came before the first token, so somebody else may still be tried.
 *
 * @throws OrchestratorError what the executor reported, or how it failed; the signal's reason at an abort
 */
export async function callExecutor(session: Session, run: RequestRun): Promise<Answer> {
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

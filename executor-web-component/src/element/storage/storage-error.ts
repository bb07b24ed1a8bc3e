import { ExecutorError } from '@chat-executor/executor';
import type { DatabaseProblem } from './database.ts';

/** What to do, by problem; `full` if the browser has no space left. */
const CURES: Record<DatabaseProblem | 'full', string> = {
  unavailable: 'Reload the page that contains it. If it fails again, free some disk space, and allow the site to store data.',
  blocked: 'Close other tabs of the site, then reload the page that contains it.',
  outdated: 'Reload the page that contains it: another tab has a newer version.',
  lost: 'Try again. If it fails again, free some disk space, or reload the page that contains it.',
  full: 'Free some space: delete receipts, or data of other sites.',
};

/** The error for storage that can't be used. Contains nothing that was to be stored. */
export function storageError(problem: DatabaseProblem | 'full', cause?: unknown): ExecutorError {
  return new ExecutorError('storage-failed', { cure: CURES[problem], cause });
}

import type { SubjectFacts } from '../../result.ts';
import type { StartExecutor } from '../../subject/subject-process.ts';
import type { Group, Subject, Target } from '../../target.ts';
import { EXECUTOR_CHECKS } from '../registry.ts';
import { ExecutorStage } from './executor-stage.ts';
import { GROUP_OPTIONS } from './group-options.ts';

const GROUPS: readonly Group[] = [
  { name: 'concurrent', phase: 1, width: 8 },
  { name: 'matrix', phase: 1, width: 3 },
  { name: 'long', phase: 0, width: 2, isFresh: true },
  { name: 'starts', phase: 2, width: 2, isFresh: true },
  { name: 'session', phase: 2, width: 1 },
  { name: 'no-announcement-ack', phase: 2, width: 1 },
  { name: 'announcement-ack', phase: 2, width: 1 },
  { name: 'quiet', phase: 3, width: 1 },
  { name: 'slow-acks', phase: 3, width: 1 },
  { name: 'no-acks', phase: 3, width: 1 },
  { name: 'acks-stop', phase: 3, width: 1 },
  { name: 'large', phase: 4, width: 1 },
  { name: 'large-messages', phase: 4, width: 1 },
  { name: 'small-messages', phase: 4, width: 1 },
];

/** Target for executors: the suite acts as backend and provider. */
export const EXECUTOR_TARGET: Target<ExecutorStage> = { name: 'executor', checks: EXECUTOR_CHECKS, groups: GROUPS };

/** An executor, started for each stage. */
export function executorSubject(facts: Omit<SubjectFacts, 'target'>, start: StartExecutor): Subject<ExecutorStage> {
  return {
    facts: { target: 'executor', ...facts },
    open: (group, { seed, startLimit }) => ExecutorStage.open({ start, group, seed, startLimit, ...GROUP_OPTIONS[group] }),
  };
}

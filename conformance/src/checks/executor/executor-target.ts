import type { SubjectFacts } from '../../result.ts';
import type { StartExecutor } from '../../subject/subject-process.ts';
import type { Group, Subject, Target } from '../../target.ts';
import { EXECUTOR_CHECKS } from '../registry.ts';
import { ExecutorStage, type ExecutorStageOptions } from './executor-stage.ts';
import { NAMED_WAIT_SECONDS } from './failures.ts';

/** The checks of a group share an executor, in an environment of its own. By default the backend behaves like the newest releases. */
const GROUPS: readonly (Group & Pick<ExecutorStageOptions, 'behavior' | 'awaitsLogin'>)[] = [
  { name: 'concurrent', phase: 1, width: 8 },
  { name: 'matrix', phase: 1, width: 3 },
  { name: 'long', phase: 0, width: 2, isFresh: true },
  { name: 'starts', phase: 2, width: 2, isFresh: true, awaitsLogin: false },
  { name: 'session', phase: 2, width: 1 },
  { name: 'no-announcement-ack', phase: 2, width: 1, behavior: { announceAck: undefined } },
  {
    ...{ name: 'announcement-ack', phase: 2, width: 1 },
    behavior: { announceAck: [{ accepted: true, callback_seconds: NAMED_WAIT_SECONDS, wants_status: true }] },
  },
  { name: 'quiet', phase: 3, width: 1 },
  { name: 'slow-acks', phase: 3, width: 1, behavior: { itemAcks: { afterMs: 20 }, announceAck: [{ accepted: true }] } },
  { name: 'no-acks', phase: 3, width: 1, behavior: { itemAcks: 'never' } },
  { name: 'acks-stop', phase: 3, width: 1 },
  // Without a ping: the answer to it would wait behind data that the backend does not read.
  { name: 'large', phase: 4, width: 1, behavior: { pingInterval: 300_000 } },
  { name: 'large-messages', phase: 4, width: 1, behavior: { maxMessageSize: 4_000_000 } },
  { name: 'small-messages', phase: 4, width: 1, behavior: { maxMessageSize: 200_000 } },
];

/** Target for executors: the suite acts as backend and provider. */
export const EXECUTOR_TARGET: Target<ExecutorStage> = { name: 'executor', checks: EXECUTOR_CHECKS, groups: GROUPS };

/** An executor, started for each stage. */
export function executorSubject(facts: Omit<SubjectFacts, 'target'>, start: StartExecutor): Subject<ExecutorStage> {
  return {
    facts: { target: 'executor', ...facts },
    open: (group, { seed, startLimit }) => {
      const { behavior = {}, awaitsLogin = true } = GROUPS.find(({ name }) => name === group) ?? {};
      return ExecutorStage.open({ start, group, seed, startLimit, behavior, awaitsLogin });
    },
  };
}

import type { Check } from '../../check.ts';
import type { ExecutorStage } from './executor-stage.ts';

/** Every check of an executor, in the order of their families. */
export const EXECUTOR_CHECKS: readonly Check<ExecutorStage>[] = [];

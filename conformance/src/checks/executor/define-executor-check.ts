import { checkDefiner } from '../../check.ts';
import type { ExecutorStage } from './executor-stage.ts';

/** Defines an executor check; it runs concurrently by default. */
export const defineExecutorCheck = checkDefiner<ExecutorStage>('executor', { group: 'concurrent' });

import { checkDefiner } from '../../check.ts';
import type { StackStage } from './stack-stage.ts';

/** Defines a stack check; it runs concurrently by default. */
export const defineStackCheck = checkDefiner<StackStage>('stack', { group: 'concurrent' });

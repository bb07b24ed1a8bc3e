import type { ExecutorEnvironment } from '../src/subject/subject-process.ts';
import { BROKEN_EXECUTORS } from './broken/executors/registry.ts';
import { DEFAULT_PARTS, type ExecutorParts, SmallExecutor } from './small-executor/small-executor.ts';
import { VALID_EXECUTORS, type ValidExecutor } from './valid/executors/registry.ts';

const VARIANTS = [...BROKEN_EXECUTORS, ...VALID_EXECUTORS];

/**
 * Creates a small executor.
 * @param id - a broken or valid variant; default: the conforming executor
 * @throws Error listing the known ids if there is no such variant
 */
export function makeExecutor(id: string | undefined, environment: ExecutorEnvironment, print: (line: string) => void): SmallExecutor {
  const variant: Pick<ValidExecutor, 'Executor' | keyof ExecutorParts> | undefined =
    id === undefined ? {} : VARIANTS.find((candidate) => candidate.id === id);
  if (variant === undefined) throw new Error(`Unknown executor "${id}". Known: ${VARIANTS.map((candidate) => candidate.id).join(', ')}.`);
  const { Executor = SmallExecutor, ...parts } = variant;
  return new Executor(environment, { ...DEFAULT_PARTS, ...parts }, print);
}

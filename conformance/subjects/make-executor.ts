import type { ExecutorEnvironment } from '../src/subject/subject-process.ts';
import { BROKEN_EXECUTORS } from './broken/registry.ts';
import { LAWFUL_EXECUTORS, type LawfulExecutor } from './lawful/registry.ts';
import { DEFAULT_PARTS, SmallExecutor } from './small-executor/small-executor.ts';

const VARIANTS = [...BROKEN_EXECUTORS, ...LAWFUL_EXECUTORS];

/**
 * Creates a small executor.
 *
 * @param id - a broken or lawful variant; default: the conforming executor
 * @throws Error listing the known ids if there is no such variant
 */
export function makeExecutor(id: string | undefined, environment: ExecutorEnvironment, print: (line: string) => void): SmallExecutor {
  const variant: Pick<LawfulExecutor, 'Executor' | 'parts'> | undefined = id === undefined ? {} : VARIANTS.find((each) => each.id === id);
  if (variant === undefined) throw new Error(`Unknown executor "${id}". Known: ${VARIANTS.map((each) => each.id).join(', ')}.`);
  const { Executor = SmallExecutor, parts = {} } = variant;
  return new Executor(environment, { ...DEFAULT_PARTS, ...parts }, print);
}

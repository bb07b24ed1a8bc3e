import type { ExecutorEnvironment } from '../../src/subject/subject-process.ts';
import { RIGHT_PARTS, SmallExecutor } from '../small-executor/small-executor.ts';
import { BROKEN_EXECUTORS } from './registry.ts';

/** Makes the executor of that id. @throws Error naming those there are, where there is none of it */
export function makeExecutor(id: string, environment: ExecutorEnvironment, print: (line: string) => void): SmallExecutor {
  const broken = BROKEN_EXECUTORS.find((each) => each.id === id);
  if (broken === undefined)
    throw new Error(`There is no broken executor "${id}". There are: ${BROKEN_EXECUTORS.map((each) => each.id).join(', ')}.`);
  const { Executor = SmallExecutor, parts = {} } = broken;
  return new Executor(environment, { ...RIGHT_PARTS, ...parts }, print);
}

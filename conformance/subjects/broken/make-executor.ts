import type { ExecutorEnvironment } from '../../src/subject/subject-process.ts';
import { RIGHT_PARTS, SmallExecutor } from '../small-executor/small-executor.ts';
import { BROKEN_EXECUTORS } from './registry.ts';

/** Creates the executor with that id. @throws Error listing the known ids if it does not exist */
export function makeExecutor(id: string, environment: ExecutorEnvironment, print: (line: string) => void): SmallExecutor {
  const broken = BROKEN_EXECUTORS.find((each) => each.id === id);
  if (broken === undefined)
    throw new Error(`Unknown broken executor "${id}". Known: ${BROKEN_EXECUTORS.map((each) => each.id).join(', ')}.`);
  const { Executor = SmallExecutor, parts = {} } = broken;
  return new Executor(environment, { ...RIGHT_PARTS, ...parts }, print);
}

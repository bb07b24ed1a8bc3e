import type { MakeExecutor } from '../serve-thread.ts';
import { RIGHT_PARTS, SmallExecutor } from '../small-executor/small-executor.ts';
import { LAWFUL_EXECUTORS } from './registry.ts';

/** Makes the executor of that id. @throws Error where there is none of it */
export const makeExecutor: MakeExecutor = (id, environment, print) => {
  const lawful = LAWFUL_EXECUTORS.find((each) => each.id === id);
  if (lawful === undefined) throw new Error(`There is no lawful executor "${id}".`);
  const { Executor = SmallExecutor, parts = {} } = lawful;
  return new Executor(environment, { ...RIGHT_PARTS, ...parts }, print);
};

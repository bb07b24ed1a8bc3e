import type { MakeExecutor } from '../serve-thread.ts';
import { RIGHT_PARTS, SmallExecutor } from '../small-executor/small-executor.ts';
import { LAWFUL_EXECUTORS } from './registry.ts';

/** Creates the executor with that id. @throws Error if it does not exist */
export const makeExecutor: MakeExecutor = (id, environment, print) => {
  const lawful = LAWFUL_EXECUTORS.find((each) => each.id === id);
  if (lawful === undefined) throw new Error(`Unknown lawful executor "${id}".`);
  const { Executor = SmallExecutor, parts = {} } = lawful;
  return new Executor(environment, { ...RIGHT_PARTS, ...parts }, print);
};

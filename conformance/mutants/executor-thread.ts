// Runs one mutant of the small executor in a thread, once or several times.
import './load-mutants.ts';

const { DEFAULT_PARTS, SmallExecutor } = await import('../subjects/small-executor/small-executor.ts');
const { runInThread } = await import('../subjects/small-executor/run-in-thread.ts');
runInThread(({ environment }, print) => new SmallExecutor(environment, DEFAULT_PARTS, print));

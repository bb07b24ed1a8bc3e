// Imported first by the threads that run mutants: from then on, the instrumented sources replace those of the program.
import { enableCompileCache, registerHooks } from 'node:module';
import { workerData } from 'node:worker_threads';

/** What a thread gets. */
export type MutantThread = {
  readonly sources: Readonly<Record<string, string>>;
  /** The switch of the active mutant; empty for none. */
  readonly activation: string;
  /** One byte per mutant, set to 1 when its place runs. */
  readonly coverage?: Uint8Array;
};

const { sources, activation, coverage } = workerData as MutantThread;

/** The instrumented code adds 1 to the count of each mutant that it passes. */
function setCovered(_: object, id: string | symbol): boolean {
  if (coverage) coverage[Number(id)] = 1;
  return true;
}

const stryker = {
  activeMutant: activation || undefined,
  mutantCoverage: coverage && { static: new Proxy({}, { get: () => 0, set: setCovered }), perTest: {} },
};
Object.assign(globalThis, { __stryker__: stryker });

enableCompileCache();
registerHooks({
  load: (url, context, next) => {
    const source = sources[url];
    return source === undefined ? next(url, context) : { format: 'module', source, shortCircuit: true };
  },
});

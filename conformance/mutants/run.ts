// `npm run mutants`: runs the suite on every mutant that has no result yet, and writes MUTANTS.md.
import { availableParallelism } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { classify } from './classify.ts';
import { findKiller, type Knowledge, orderChecks, type Pass } from './find-killer.ts';
import { measureChecks } from './measure-checks.ts';
import { describeMutant, type Mutant } from './mutant.ts';
import { PROGRAMS, type PreparedProgram, prepareProgram } from './programs.ts';
import { currentVersion, type MutantResult, readResults, resultsFolder, writeResult } from './results.ts';
import { writeReport } from './write-report.ts';

const { values } = parseArgs({
  options: {
    program: { type: 'string' },
    /** How many mutants run at once. Most of them wait. */
    jobs: { type: 'string', default: String(availableParallelism()) },
    /** Runs survivors again, which a busy computer may have saved from checks that measure time. */
    retry: { type: 'boolean', default: false },
    report: { type: 'boolean', default: false },
  },
});

async function runProgram(prepared: PreparedProgram, jobs: number): Promise<void> {
  const { program, mutants } = prepared;
  const version = currentVersion(program);
  const results = readResults(program);
  // Keys are hashes, so an interrupted run leaves a fair sample.
  const queue = classify(mutants, results, version)
    .flatMap(({ outcome, mutant }) => (outcome === 'not run' || (values.retry && outcome === 'survived') ? [mutant] : []))
    .toSorted((one, other) => one.key.localeCompare(other.key));
  process.stdout.write(`${program.name}: ${mutants.length} mutants, ${queue.length} to run.\n`);
  if (queue.length === 0) return;
  const file = path.join(resultsFolder, `${program.name}-${version.programHash}-${version.suiteHash}.json`);
  const knowledge: Knowledge = { prepared, measured: await measureChecks(prepared, file, jobs), results };
  /** Runs a pass over these mutants. @returns those without a result, with the checks that reach them */
  const runPass = async (open: (readonly [mutant: Mutant, checks: readonly string[] | undefined])[], pass: Pass) => {
    const undetected: typeof open = [];
    const work = async () => {
      for (let next = open.shift(); next !== undefined; next = open.shift()) {
        const [mutant, checks = orderChecks(mutant, knowledge)] = next;
        const began = performance.now();
        const killer = await findKiller(mutant, checks, pass, prepared);
        if (!killer && pass === 'first') {
          undetected.push([mutant, checks]);
          continue;
        }
        const seconds = Math.round(performance.now() - began) / 1000;
        const outcome = killer ? ({ outcome: 'killed', by: killer.id } as const) : ({ outcome: 'survived' } as const);
        const result: MutantResult = { program: program.name, ...version, key: mutant.key, ...outcome, reachedBy: checks.length, seconds };
        writeResult(result);
        results.set(mutant.key, result);
        const left = open.length + undetected.length;
        process.stdout.write(`${left} left. ${killer?.id ?? 'SURVIVED'}, ${Math.round(seconds)} s: ${describeMutant(mutant)}\n`);
      }
    };
    await Promise.all(Array.from({ length: jobs }, work));
    return undetected;
  };
  await runPass(
    await runPass(
      queue.map((mutant) => [mutant, undefined]),
      'first',
    ),
    'rest',
  );
}

const selected = PROGRAMS.filter(({ name }) => values.program === undefined || values.program === name);
if (selected.length === 0) throw new Error(`Unknown program "${values.program}". Known: ${PROGRAMS.map(({ name }) => name).join(', ')}.`);
const jobs = Number(values.jobs);
if (!(jobs >= 1)) throw new Error(`--jobs needs a number from 1, not "${values.jobs}".`);

const all = await Promise.all(PROGRAMS.map(prepareProgram));
if (!values.report) for (const prepared of all) if (selected.includes(prepared.program)) await runProgram(prepared, jobs);
writeReport(all.map(({ program, mutants }) => ({ program, outcomes: classify(mutants, readResults(program), currentVersion(program)) })));

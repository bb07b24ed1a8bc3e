import { DELAY_LIMITS } from '../subjects/testing/failures.ts';
import { type Detection, judgeMutant } from './judge-mutant.ts';
import type { MeasuredCheck } from './measure-checks.ts';
import type { Mutant } from './mutant.ts';
import type { PreparedProgram } from './programs.ts';
import type { MutantResult } from './results.ts';

/** How many checks run together in the first pass: the likeliest alone, then more. The second pass runs the rest together. */
const BATCHES = [1, 2, 5];

/** Most mutants are killed by the likeliest checks, so a first pass over all mutants runs only those. */
export type Pass = 'first' | 'rest';

/** Checks that take longer than this on the unchanged program run last, in seconds. */
const SLOW = 2.5;

/** A failure that takes less than this can't be the fault of a busy computer, in seconds. */
const QUICK = 1;

/** What is known about a program. */
export type Knowledge = {
  readonly prepared: PreparedProgram;
  readonly measured: readonly MeasuredCheck[];
  /** Grows during a run. */
  readonly results: ReadonlyMap<string, MutantResult>;
};

/**
 * The first check of a pass that detects a mutant; undefined if none does. A failure that may be the fault of a busy computer must happen
 * twice, and the unchanged program must pass between.
 */
export async function findKiller(
  mutant: Mutant,
  checks: readonly string[],
  pass: Pass,
  prepared: PreparedProgram,
): Promise<Detection | undefined> {
  const run = (only: readonly string[], { activation }: Pick<Mutant, 'activation'> = mutant) => judgeMutant(prepared, { only, activation });
  for (const batch of toBatches(checks, pass)) {
    for (const detection of await run(batch)) {
      if (detection.seconds < QUICK && detection.id !== 'start' && !DELAY_LIMITS.has(detection.id)) return detection;
      const alone = batch.includes(detection.id) ? [detection.id] : batch.slice(0, 1);
      if ((await run(alone, { activation: prepared.unchanged })).length > 0) continue;
      if ((await run(alone)).length > 0) return detection;
    }
  }
  return undefined;
}

/** Checks that reach the mutant: first its previous killer, then those that killed its neighbors, fast ones before slow ones. */
export function orderChecks(mutant: Mutant, { prepared, measured, results }: Knowledge): string[] {
  const votes = new Map<string, number>();
  for (const other of prepared.mutants) {
    const by = results.get(other.key)?.by;
    if (by === undefined) continue;
    const isNear = other.file === mutant.file && other.within === mutant.within;
    const weight = other.key === mutant.key ? 1_000 : isNear ? 10 / (1 + Math.abs(other.line - mutant.line)) : 0.02;
    votes.set(by, (votes.get(by) ?? 0) + weight);
  }
  const usable = measured.filter(({ passes, reaches }) => passes && (reaches === undefined || reaches.includes(mutant.activation)));
  const rank = ({ id, seconds }: MeasuredCheck) => (0.01 + (votes.get(id) ?? 0)) / (0.3 + seconds) - (seconds > SLOW ? 0.02 : 0);
  return usable.toSorted((one, other) => rank(other) - rank(one)).map(({ id }) => id);
}

function toBatches(checks: readonly string[], pass: Pass): string[][] {
  const ends = BATCHES.map((_, at) => BATCHES.slice(0, at + 1).reduce((sum, size) => sum + size));
  const batches = ends.map((end, at) => checks.slice(ends[at - 1] ?? 0, end));
  return (pass === 'first' ? batches : [checks.slice(ends.at(-1))]).filter(({ length }) => length > 0);
}

import { readFileSync } from 'node:fs';
import type { Mutant } from './mutant.ts';
import { isCurrent, type MutantResult, type Version } from './results.ts';

/**
 * Mutants that no test can detect, because the changed program does the same in every way that the protocol speaks of. Fields that are
 * left out match anything.
 */
export type Equivalence = Partial<Pick<Mutant, 'within' | 'mutator' | 'original' | 'replacement' | 'occurrence'>> &
  Pick<Mutant, 'file'> & { readonly reason: string };

export type Outcome = {
  readonly mutant: Mutant;
  readonly outcome: 'killed' | 'equivalent' | 'survived' | 'not run';
  readonly reason?: string | undefined;
  readonly result?: MutantResult | undefined;
};

function readEquivalences(): readonly Equivalence[] {
  return JSON.parse(readFileSync(new URL('./equivalent.json', import.meta.url), 'utf8')) as Equivalence[];
}

function matches({ reason: _, ...fields }: Equivalence, mutant: Mutant): boolean {
  return Object.entries(fields).every(([field, value]) => mutant[field as keyof Mutant] === value);
}

/**
 * Combines results and equivalences. A result counts before an equivalence.
 *
 * @throws Error if an equivalence matches no mutant of its file
 */
export function classify(
  mutants: readonly Mutant[],
  results: ReadonlyMap<string, MutantResult>,
  version: Version,
  equivalences = readEquivalences(),
): Outcome[] {
  for (const entry of equivalences) {
    if (!mutants.some(({ file }) => file === entry.file)) continue;
    const matched = mutants.filter((mutant) => matches(entry, mutant));
    const problem = matched.length === 0 ? 'matches no mutant' : 'matches only mutants that are killed';
    const isNeeded = matched.some(({ key }) => !(isCurrent(results.get(key), version) && results.get(key)?.outcome === 'killed'));
    if (!isNeeded) throw new Error(`An entry of equivalent.json ${problem}. Remove or correct it: ${JSON.stringify(entry)}`);
  }
  return mutants.map((mutant) => {
    const found = results.get(mutant.key);
    const result = isCurrent(found, version) ? found : undefined;
    const reason = equivalences.find((entry) => matches(entry, mutant))?.reason;
    if (result?.outcome === 'killed') return { mutant, outcome: 'killed', result };
    if (reason !== undefined) return { mutant, outcome: 'equivalent', reason };
    return { mutant, outcome: result ? 'survived' : 'not run', result };
  });
}

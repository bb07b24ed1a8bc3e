import { describe, expect, test } from 'vitest';
import { classify, type Equivalence } from './classify.ts';
import { identifyMutants } from './mutant.ts';
import type { MutantResult } from './results.ts';

const version = { programHash: 'p', suiteHash: 's' };
const change = {
  file: 'a.ts',
  line: 1,
  within: 'A.run',
  mutator: 'BooleanLiteral',
  original: 'true',
  replacement: 'false',
  activation: '1',
};
const other = { ...change, within: 'B.run', activation: '2' };
const mutants = identifyMutants([change, other]);
const [first] = mutants.map(({ key }) => key);

function resultsOf(outcome: MutantResult['outcome'], more: Partial<MutantResult> = {}): Map<string, MutantResult> {
  return new Map([
    [String(first), { program: 'small-backend', ...version, key: String(first), outcome, reachedBy: 1, seconds: 1, ...more }],
  ]);
}

function outcomesOf(results: ReadonlyMap<string, MutantResult>, equivalences: readonly Equivalence[] = []): string[] {
  return classify(mutants, results, version, equivalences).map(({ outcome }) => outcome);
}

describe('the key of a mutant', () => {
  test('stays the same when the code moves, and tells equal changes of one function apart', () => {
    const [moved, equal] = identifyMutants([{ ...change, line: 9 }, change]);
    expect(moved?.key).toBe(first);
    expect(equal?.key).not.toBe(first);
  });
});

describe('the outcome of a mutant', () => {
  test('is its result, unless the program has changed since, or it survived an older suite', () => {
    expect(outcomesOf(resultsOf('killed'))).toEqual(['killed', 'not run']);
    expect(outcomesOf(resultsOf('killed', { suiteHash: 'older' }))).toEqual(['killed', 'not run']);
    expect(outcomesOf(resultsOf('killed', { programHash: 'older' }))).toEqual(['not run', 'not run']);
    expect(outcomesOf(resultsOf('survived', { suiteHash: 'older' }))).toEqual(['not run', 'not run']);
  });

  test('is "equivalent" if an entry matches and no check reports it', () => {
    const entry = { file: 'a.ts', mutator: 'BooleanLiteral', reason: 'a reason' };
    expect(outcomesOf(resultsOf('survived'), [entry])).toEqual(['equivalent', 'equivalent']);
    expect(outcomesOf(resultsOf('killed'), [entry])).toEqual(['killed', 'equivalent']);
  });

  test('an entry that matches nothing, or only killed mutants, is an error', () => {
    expect(() => outcomesOf(new Map(), [{ file: 'a.ts', original: 'gone', reason: 'a reason' }])).toThrow('matches no mutant');
    const killed = { file: 'a.ts', within: 'A.run', reason: 'a reason' };
    expect(() => outcomesOf(resultsOf('killed'), [killed])).toThrow('matches only mutants that are killed');
  });
});

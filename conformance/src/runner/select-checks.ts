import type { CheckFacts, Profile } from '../check-facts.ts';
import { UsageError } from '../finding.ts';

/** What names a check: its id, a former id, or its rule. */
type Named = Pick<CheckFacts, 'id' | 'aliases'>;

/** Its names, the most specific first. */
function namesOf({ id, aliases }: Named): string[] {
  return [id, ...aliases, id.replace(/\..*/, '')];
}

/** The value that is given for a check by one of its names. */
export function valueFor<T>(check: Named, values: ReadonlyMap<string, T>): T | undefined {
  const name = namesOf(check).find((each) => values.has(each));
  return name === undefined ? undefined : values.get(name);
}

/** A name or wildcard, optionally with a case, as in `FRM-3.split-anywhere#lf.text.37`. */
type Pattern = { readonly matches: (check: Named) => boolean; readonly written: string; readonly case: string | undefined };

function parsePattern(written: string): Pattern {
  const [name = '', ...rest] = written.split('#');
  const pattern = new RegExp(`^${name.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`, 'i');
  const matches = (check: Named) => namesOf(check).some((each) => pattern.test(each));
  return { matches, written, case: rest.length > 0 ? rest.join('#') : undefined };
}

/** A check to run, and the one case to run, if any. */
export type Selected<C extends CheckFacts> = { readonly check: C; readonly case?: string | undefined };

/**
 * Selects the checks of a run.
 * @param only - ids, former ids, rules, wildcards with `*`, or `ID#case`; empty selects the whole profile
 * @throws UsageError for an unknown id, so that a typo can't pass
 */
export function selectChecks<C extends CheckFacts>(checks: readonly C[], profile: Profile, only: readonly string[]): Selected<C>[] {
  const inProfile = checks.filter((check) => check.profiles.includes(profile));
  if (only.length === 0) return inProfile.map((check) => ({ check }));
  const patterns = only.map(parsePattern);
  for (const { matches, written } of patterns) {
    if (inProfile.some(matches)) continue;
    const elsewhere = checks.find(matches);
    const problem = elsewhere ? `belongs only to the profile ${elsewhere.profiles.join(', ')}` : 'is not a check of this target';
    throw new UsageError(`"${written}" ${problem}. See --list.`);
  }
  return inProfile.flatMap((check) => {
    const match = patterns.find(({ matches }) => matches(check));
    return match === undefined ? [] : [{ check, case: match.case }];
  });
}

/** @throws UsageError for a name of no check */
export function requireKnown(names: Iterable<string>, checks: readonly CheckFacts[], option: string): void {
  for (const name of names) {
    if (!checks.some((check) => namesOf(check).includes(name)))
      throw new UsageError(`${option} names "${name}", which is not a check of this target. See --list.`);
  }
}

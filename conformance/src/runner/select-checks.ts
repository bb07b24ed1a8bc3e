import type { CheckFacts, Profile } from '../check-facts.ts';
import { UsageError } from '../finding.ts';

/** An id or wildcard, optionally with a case, as in `FR-1#lf.text.37`. */
type Pattern = { readonly pattern: RegExp; readonly written: string; readonly case: string | undefined };

function parsePattern(written: string): Pattern {
  const [id = '', ...rest] = written.split('#');
  const pattern = new RegExp(`^${id.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`, 'i');
  return { pattern, written, case: rest.length > 0 ? rest.join('#') : undefined };
}

/** A check to run, and the one case to run, if any. */
export type Selected<C extends CheckFacts> = { readonly check: C; readonly case?: string | undefined };

/**
 * Selects the checks of a run.
 *
 * @param only - ids, wildcards with `*`, or `ID#case`; empty selects the whole profile
 * @throws UsageError for an unknown id, so that a typo can't pass
 */
export function selectChecks<C extends CheckFacts>(checks: readonly C[], profile: Profile, only: readonly string[]): Selected<C>[] {
  const inProfile = checks.filter((check) => check.profiles.includes(profile));
  if (only.length === 0) return inProfile.map((check) => ({ check }));
  const patterns = only.map(parsePattern);
  for (const { pattern, written } of patterns) {
    if (inProfile.some(({ id }) => pattern.test(id))) continue;
    const elsewhere = checks.find(({ id }) => pattern.test(id));
    const problem = elsewhere ? `belongs only to the profile ${elsewhere.profiles.join(', ')}` : 'is not a check of this target';
    throw new UsageError(`"${written}" ${problem}. See --list.`);
  }
  return inProfile.flatMap((check) => {
    const match = patterns.find(({ pattern }) => pattern.test(check.id));
    return match === undefined ? [] : [{ check, case: match.case }];
  });
}

/** @throws UsageError for an unknown id */
export function requireKnown(ids: Iterable<string>, checks: readonly CheckFacts[], option: string): void {
  for (const id of ids) {
    if (!checks.some((check) => check.id === id))
      throw new UsageError(`${option} names "${id}", which is not a check of this target. See --list.`);
  }
}

import type { CheckFacts, Profile } from '../check-facts.ts';
import { UsageError } from '../finding.ts';

/** What was asked to run: an id or wildcard, and perhaps the one case of it, as in `FR-1#lf.text.37`. */
type Wanted = { readonly pattern: RegExp; readonly written: string; readonly case: string | undefined };

function readWanted(written: string): Wanted {
  const [id = '', ...rest] = written.split('#');
  const pattern = new RegExp(`^${id.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`, 'i');
  return { pattern, written, case: rest.length > 0 ? rest.join('#') : undefined };
}

/** One check that is to run, and the one case of it that is wanted, where one is named. */
export type Selected<C extends CheckFacts> = { readonly check: C; readonly case?: string };

/**
 * Chooses the checks of a run.
 *
 * @param only - ids, wildcards with `*`, or `ID#case`; all of the profile when empty
 * @throws UsageError where something is named that is not there: nothing goes green by absence
 */
export function selectChecks<C extends CheckFacts>(checks: readonly C[], profile: Profile, only: readonly string[]): Selected<C>[] {
  const inProfile = checks.filter((check) => check.profiles.includes(profile));
  if (only.length === 0) return inProfile.map((check) => ({ check }));
  const wanted = only.map(readWanted);
  for (const { pattern, written } of wanted) {
    if (inProfile.some(({ id }) => pattern.test(id))) continue;
    const elsewhere = checks.find(({ id }) => pattern.test(id));
    const why = elsewhere ? `belongs to the profile ${elsewhere.profiles.join(', ')} alone` : 'is no check of this target';
    throw new UsageError(`"${written}" ${why}. See --list.`);
  }
  return inProfile.flatMap((check) => {
    const match = wanted.find(({ pattern }) => pattern.test(check.id));
    if (match === undefined) return [];
    return match.case === undefined ? [{ check }] : [{ check, case: match.case }];
  });
}

/** @throws UsageError where an id is of no check */
export function requireKnown(ids: Iterable<string>, checks: readonly CheckFacts[], option: string): void {
  for (const id of ids) {
    if (!checks.some((check) => check.id === id))
      throw new UsageError(`${option} names "${id}", which is no check of this target. See --list.`);
  }
}

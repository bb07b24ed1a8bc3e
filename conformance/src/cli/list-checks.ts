import type { CheckFacts, Profile } from '../check-facts.ts';
import { selectChecks } from '../runner/select-checks.ts';

/** One line per check: id, level, title, rules. @throws UsageError if `only` matches no check */
export function listChecks(checks: readonly CheckFacts[], profile: Profile, only: readonly string[]): string {
  const chosen = selectChecks(checks, profile, only).map(({ check }) => check);
  const width = Math.max(...chosen.map(({ id }) => id.length));
  const lines = chosen.map(
    ({ id, level, title, rules }) => `${id.padEnd(width)} ${level.padEnd(6)} ${title}${rules.length > 0 ? ` (${rules.join(', ')})` : ''}`,
  );
  return [...lines, `${chosen.length} checks in the ${profile} profile`].join('\n');
}

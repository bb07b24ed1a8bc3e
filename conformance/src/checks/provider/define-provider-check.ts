import { type Check, defineCheck } from '../../check.ts';
import type { CheckFacts } from '../../check-facts.ts';
import type { ProviderStage } from './provider-stage.ts';

/** Idle timeout in seconds, long enough for a model on a slow machine. */
const PROVIDER_LIMIT = 25;

/** Defines a provider check. */
export function defineProviderCheck(
  check: Omit<Check<ProviderStage>, 'limit' | 'profiles' | 'group'> &
    Partial<Pick<CheckFacts, 'limit' | 'profiles'>> & { readonly group?: string },
): Check<ProviderStage> {
  return defineCheck({ group: 'plain', limit: PROVIDER_LIMIT, ...check });
}

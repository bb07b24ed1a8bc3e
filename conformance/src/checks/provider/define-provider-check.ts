import { type Check, defineCheck } from '../../check.ts';
import type { CheckFacts } from '../../check-facts.ts';
import type { ProviderStage } from './provider-stage.ts';

/** Seconds without anything new after which an answer counts as not coming: a model on a slow machine takes its time. */
const PROVIDER_LIMIT = 25;

/** A check of a provider. */
export function defineProviderCheck(
  check: Omit<Check<ProviderStage>, 'limit' | 'profiles' | 'group'> &
    Partial<Pick<CheckFacts, 'limit' | 'profiles'>> & { readonly group?: string },
): Check<ProviderStage> {
  return defineCheck({ group: 'plain', limit: PROVIDER_LIMIT, ...check });
}

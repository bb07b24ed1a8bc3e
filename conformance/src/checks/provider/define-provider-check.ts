import { checkDefiner } from '../../check.ts';
import type { ProviderStage } from './provider-stage.ts';

/** Idle timeout in seconds, long enough for a model on a slow machine. */
const PROVIDER_LIMIT = 25;

/** Defines a provider check. */
export const defineProviderCheck = checkDefiner<ProviderStage>('provider', { group: 'plain', limit: PROVIDER_LIMIT });

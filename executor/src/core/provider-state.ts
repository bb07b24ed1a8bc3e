import type { ProviderSettings } from '../providers/provider.ts';
import type { ProviderState } from './state.ts';

/** The state of a provider before its models are known. */
export function toProviderState({ id, kind, name, baseUrl, apiKey, enabled = true }: ProviderSettings): ProviderState {
  return { id, kind, name, baseUrl, hasKey: Boolean(apiKey), enabled, status: enabled ? 'checking' : 'disabled', models: [] };
}

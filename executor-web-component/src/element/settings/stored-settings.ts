import type { ProviderSettings } from '../../providers/provider.ts';

/** What one user set in one browser. */
export type StoredSettings = {
  readonly version: 1;
  /** The user's own providers, keys included. */
  readonly providers: readonly ProviderSettings[];
  /** Ids of local servers that were found and that the user switched off. */
  readonly switchedOff: readonly string[];
};

/** Settings of a browser where nothing was set. */
export const NO_SETTINGS: StoredSettings = { version: 1, providers: [], switchedOff: [] };

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** Checked by hand: a schema here would weigh more in what every page loads than all the rest of this file. */
function isProviderSettings(value: unknown): value is ProviderSettings {
  if (typeof value !== 'object' || value === null) return false;
  const { id, kind, name, baseUrl, apiKey, models, enabled } = value as Partial<Record<keyof ProviderSettings, unknown>>;
  return (
    [id, kind, name, baseUrl].every(isText) &&
    (apiKey === undefined || typeof apiKey === 'string') &&
    (models === undefined || (Array.isArray(models) && models.every(isText))) &&
    (enabled === undefined || typeof enabled === 'boolean')
  );
}

/**
 * Reads what a browser kept. An entry that is not well formed is left out, so that one does not cost the others;
 * undefined when the whole is not settings.
 */
export function parseStoredSettings(json: string): StoredSettings | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return undefined;
  }
  if (typeof parsed !== 'object' || parsed === null || !('version' in parsed) || parsed.version !== 1) return undefined;
  const { providers = [], switchedOff = [] } = parsed as { providers?: unknown; switchedOff?: unknown };
  if (!Array.isArray(providers) || !Array.isArray(switchedOff)) return undefined;
  return { version: 1, providers: providers.filter(isProviderSettings), switchedOff: switchedOff.filter(isText) };
}

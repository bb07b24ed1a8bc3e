import type { ProviderSettings } from '@chat-executor/executor/providers';

/** One of the user's own providers. */
export type StoredProvider = ProviderSettings & {
  /**
   * Set where it has a key, which is in `apiKey` while it is open: `locked` until the user unlocks it, `missing` where
   * it has to be entered again. In what is kept it says `kept`, and the key itself is elsewhere.
   */
  readonly key?: 'kept' | 'locked' | 'missing';
};

/** A user's settings in one browser. */
export type StoredSettings = {
  readonly version: 1;
  /** The user's own providers, with the keys that are open. */
  readonly providers: readonly StoredProvider[];
  /** Ids of local servers that were found and that the user switched off. */
  readonly switchedOff: readonly string[];
};

/** Settings of a browser where nothing was set. */
export const NO_SETTINGS: StoredSettings = { version: 1, providers: [], switchedOff: [] };

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** Whether a value is a well-formed provider. Checked by hand: a schema here would weigh more in what every page loads than all the rest of this file. */
export function isStoredProvider(value: unknown): value is StoredProvider {
  if (typeof value !== 'object' || value === null) return false;
  const { id, kind, name, baseUrl, apiKey, key, models, enabled, fallbacks } = value as Partial<Record<keyof StoredProvider, unknown>>;
  return (
    [id, kind, name].every(isText) &&
    // Empty for a model inside the page.
    typeof baseUrl === 'string' &&
    (apiKey === undefined || typeof apiKey === 'string') &&
    (key === undefined || isText(key)) &&
    (models === undefined || (Array.isArray(models) && models.every(isText))) &&
    (enabled === undefined || typeof enabled === 'boolean') &&
    (fallbacks === undefined || (Array.isArray(fallbacks) && fallbacks.every((each) => isText(each?.providerId))))
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
  return { version: 1, providers: providers.filter(isStoredProvider), switchedOff: switchedOff.filter(isText) };
}

import type { Fallback, ModelAlias, ProviderSettings } from '@chat-executor/executor/providers';
import type { KeyOwner } from '../keys/sealed-keys.ts';

/** One of the user's own providers. */
export type StoredProvider = ProviderSettings & {
  /**
   * Set if the provider has secrets: a key or custom headers. `kept`: they are in `apiKey` and `headers`, or in storage, in the vault.
   * `locked`: the user must unlock them. `missing`: the user must enter them again.
   */
  readonly key?: 'kept' | 'locked' | 'missing';
  /** For the executor while the key is locked: the models it listed last, of the kind {@link LOCKED_KIND}. Never stored. */
  readonly whileLocked?: ProviderSettings;
};

/** Kind of a provider whose key is locked. A request for it waits until the user unlocks the key. */
export const LOCKED_KIND = 'locked';

/** A user's settings in one browser. */
export type StoredSettings = {
  readonly version: 1;
  /** The user's own providers, with unlocked secrets. */
  readonly providers: readonly StoredProvider[];
  /** Ids of local servers that the user turned off. */
  readonly switchedOff: readonly string[];
};

/** The initial settings. */
export const NO_SETTINGS: StoredSettings = { version: 1, providers: [], switchedOff: [] };

/** The origin of a provider; its base URL if that is not a URL, such as empty for a model inside the page. */
export function originOf({ baseUrl }: StoredProvider): string {
  return URL.canParse(baseUrl) ? new URL(baseUrl).origin : baseUrl;
}

/** The owner of a provider's secrets in the vault. */
export function toOwner(provider: StoredProvider): KeyOwner {
  return { id: provider.id, origin: originOf(provider) };
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

function isAlias(value: unknown): boolean {
  const { model, id, name } = (value ?? {}) as Partial<Record<keyof ModelAlias, unknown>>;
  return isText(model) && [id, name].every((each) => each === undefined || isText(each));
}

/** Whether a value is a valid provider. Checked by hand, because a schema would add too much to what every page loads. */
export function isStoredProvider(value: unknown): value is StoredProvider {
  if (typeof value !== 'object' || value === null) return false;
  const provider = value as Partial<Record<keyof StoredProvider, unknown>>;
  const { id, kind, name, baseUrl, models = [], fallbacks = [], headers = {}, aliases = [], ...rest } = provider;
  const isListOf = (list: unknown, isValid: (each: unknown) => boolean): boolean => Array.isArray(list) && list.every(isValid);
  const isObject = (each: unknown): boolean => typeof each === 'object' && each !== null && !Array.isArray(each);
  const isOptional = (isValid: (each: unknown) => boolean, ...fields: readonly (keyof typeof rest)[]): boolean =>
    fields.every((field) => rest[field] === undefined || isValid(rest[field]));
  return (
    [id, kind, name].every(isText) &&
    // Empty for models inside the page.
    typeof baseUrl === 'string' &&
    isOptional((each) => typeof each === 'string', 'apiKey', 'prefix') &&
    isOptional(isText, 'key') &&
    isOptional((each) => typeof each === 'boolean', 'enabled', 'promptCaching', 'offersNonChat') &&
    isOptional(isObject, 'extraBody') &&
    isObject(headers) &&
    isListOf(Object.values(headers as object), isText) &&
    isListOf(models, isText) &&
    isListOf(aliases, isAlias) &&
    isListOf(fallbacks, (each) => isText((each as Partial<Fallback> | null)?.providerId))
  );
}

/**
 * Parses stored settings. Skips invalid entries; returns undefined if the whole is not settings.
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

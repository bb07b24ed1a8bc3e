import type { StoredProvider, StoredSettings } from '../settings/stored-settings.ts';

/** A change for the `update` of a settings store. */
export type SettingsChange = (settings: StoredSettings) => StoredSettings;

/** Adds a provider of the user, or replaces the one with the same id. */
export function saveProvider(provider: StoredProvider): SettingsChange {
  return (settings) => {
    const isKnown = settings.providers.some(({ id }) => id === provider.id);
    const replaced = settings.providers.map((each) => (each.id === provider.id ? provider : each));
    return { ...settings, providers: isKnown ? replaced : [...settings.providers, provider] };
  };
}

/** Deletes a provider of the user and its key. */
export function removeProvider(id: string): SettingsChange {
  return (settings) => ({ ...settings, providers: settings.providers.filter((each) => each.id !== id) });
}

/** Deletes all keys and custom headers, but no providers. */
export const deleteKeys: SettingsChange = (settings) => ({
  ...settings,
  providers: settings.providers.map(({ apiKey: _apiKey, headers: _headers, key: _key, ...provider }) => provider),
});

/** Turns a provider of the user or a local server on or off. */
export function switchProvider(id: string, enabled: boolean): SettingsChange {
  return (settings) => {
    if (settings.providers.some((each) => each.id === id)) {
      return { ...settings, providers: settings.providers.map((each) => (each.id === id ? { ...each, enabled } : each)) };
    }
    const others = settings.switchedOff.filter((each) => each !== id);
    return { ...settings, switchedOff: enabled ? others : [...others, id] };
  };
}

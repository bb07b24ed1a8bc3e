import type { ProviderState } from '@chat-executor/executor';
import type { LocalServer, ProviderSettings } from '@chat-executor/executor/providers';
import type { StoredProvider } from './settings/stored-settings.ts';

/** The source of a provider: the user, the page, a local server, or the page's demo. */
export type ProviderSource = 'own' | 'page' | 'found' | 'demo';

/** Why a local server blocks this page, and how to fix it. */
export type ClosedReason = NonNullable<LocalServer['closed']>;

/** A local server on this computer; `closed` if it blocks this page. */
export type FoundServer = { readonly settings: ProviderSettings; readonly closed?: ClosedReason };

/** All providers by source. */
export type ProviderSources = {
  /** The user's own, in the user's order. */
  readonly own: readonly StoredProvider[];
  /** Set by the page, not stored. */
  readonly page: readonly ProviderSettings[];
  readonly found: readonly FoundServer[];
  /** Ids of local servers that the user turned off. */
  readonly switchedOff: readonly string[];
  /** The demo, while it is needed. */
  readonly demo: ProviderSettings | undefined;
};

/** A provider and its source; `closed` for a local server that blocks this page. */
export type OfferedProvider = { readonly source: ProviderSource; readonly settings: StoredProvider; readonly closed?: ClosedReason };

/** The providers in order, without duplicates: the user's own settings override those of the page and of local servers. */
export function listOfferedProviders({ own, page, found, switchedOff, demo }: ProviderSources): OfferedProvider[] {
  const ownIds = new Set(own.map(({ id }) => id));
  const entries: OfferedProvider[] = own.map((settings) => ({ source: 'own', settings }));
  for (const settings of page) if (!ownIds.has(settings.id)) entries.push({ source: 'page', settings });
  const origins = new Set(entries.map(({ settings }) => toOrigin(settings.baseUrl)));
  for (const { settings, closed } of found) {
    if (origins.has(toOrigin(settings.baseUrl))) continue;
    const enabled = !switchedOff.includes(settings.id);
    entries.push({ source: 'found', settings: { ...settings, enabled }, ...(closed && { closed }) });
  }
  if (demo) entries.push({ source: 'demo', settings: demo });
  return entries;
}

/** The settings for the executor, without local servers that block this page and providers with a missing key. */
export function listProviderSettings(sources: ProviderSources): ProviderSettings[] {
  return listOfferedProviders(sources).flatMap(
    ({ settings, closed }) => (closed ? undefined : lacksKey(settings) ? settings.whileLocked : settings) ?? [],
  );
}

/** Whether a provider has a locked or missing key, or such headers. */
export function lacksKey({ key, apiKey, headers }: StoredProvider): boolean {
  return key !== undefined && !apiKey && !headers;
}

/**
 * Whether to offer the demo, because no other provider has a model. While a provider is still loading its models, the previous
 * answer applies, so that the demo doesn't flicker.
 */
export function needsDemo(others: readonly ProviderState[], before: boolean): boolean {
  if (others.some(({ enabled, models }) => enabled && models.length > 0)) return false;
  return others.some(({ status }) => status === 'checking') ? before : true;
}

/** The origin of a URL, with one name for localhost; the text itself if it is not a URL. */
function toOrigin(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  if (url.hostname === '127.0.0.1' || url.hostname === '[::1]') url.hostname = 'localhost';
  return url.origin;
}

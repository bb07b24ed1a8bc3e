import type { ProviderState } from '@chat-executor/executor';
import type { PresetText, ProviderSettings } from '@chat-executor/executor/providers';
import type { StoredProvider } from './settings/stored-settings.ts';

/** The source of a provider: the user, the page, a local server, or the page's demo. */
export type ProviderSource = 'own' | 'page' | 'found' | 'demo';

/** Why a local server is closed to this page, and how to fix it. */
export type ClosedReason = { readonly reason: PresetText | undefined; readonly cure: PresetText | undefined };

/** A local server that was found: its settings, and why it is closed, if it is. */
export type FoundServer = { readonly settings: ProviderSettings; readonly closed?: ClosedReason };

/** The sources of providers. */
export type ProviderSources = {
  /** The user's own, in the user's order. */
  readonly own: readonly StoredProvider[];
  /** Set by the page, not stored. */
  readonly page: readonly ProviderSettings[];
  readonly found: readonly FoundServer[];
  /** Ids of found servers that the user switched off. */
  readonly switchedOff: readonly string[];
  /** The demo, while it is needed. */
  readonly demo: ProviderSettings | undefined;
};

/** One provider, where it comes from, and why it is closed, if it is. */
export type OfferedProvider = { readonly source: ProviderSource; readonly settings: StoredProvider; readonly closed?: ClosedReason };

/** The providers in order, without those that an earlier one already covers. */
export function listOfferedProviders({ own, page, found, switchedOff, demo }: ProviderSources): OfferedProvider[] {
  const ownIds = new Set(own.map(({ id }) => id));
  const entries: OfferedProvider[] = own.map((settings) => ({ source: 'own', settings }));
  for (const settings of page) if (!ownIds.has(settings.id)) entries.push({ source: 'page', settings });
  // A server the user has added by hand is the same server, with the user's own settings.
  const origins = new Set(entries.map(({ settings }) => toOrigin(settings.baseUrl)));
  for (const { settings, closed } of found) {
    if (origins.has(toOrigin(settings.baseUrl))) continue;
    const enabled = !switchedOff.includes(settings.id);
    entries.push({ source: 'found', settings: { ...settings, enabled }, ...(closed && { closed }) });
  }
  if (demo) entries.push({ source: 'demo', settings: demo });
  return entries;
}

/** The providers for the executor, without local servers that refuse this page and providers with a locked key. */
export function listProviderSettings(sources: ProviderSources): ProviderSettings[] {
  return listOfferedProviders(sources).flatMap(({ settings, closed }) => (closed || lacksKey(settings) ? [] : [settings]));
}

/** Whether a provider has a locked or missing key. */
export function lacksKey({ key, apiKey }: StoredProvider): boolean {
  return key !== undefined && !apiKey;
}

/**
 * Whether the demo has to stand in: no other provider offers a model. While any is still being asked, the answer
 * stays what it was, so that the demo does not come and go.
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

import type { Fallback, ProviderSettings } from '@chat-executor/executor/providers';
import { IN_PAGE_PRESETS } from '@chat-executor/executor/providers';
import type { StoredProvider } from '../../settings/stored-settings.ts';

/** The form fields of a provider, as typed. */
export type ProviderDraft = {
  readonly kind: string;
  readonly name: string;
  readonly baseUrl: string;
  /** If empty, the stored key stays. */
  readonly apiKey: string;
  readonly deleteKey: boolean;
  /** One model id per line. */
  readonly models: string;
  /** Fallbacks, in order. */
  readonly fallbacks: readonly Fallback[];
};

/** Errors of a draft by field; empty if it can be tested and saved. */
export type DraftErrors = { readonly name?: 'nameMissing'; readonly baseUrl?: 'urlMissing' | 'urlWrong' | 'urlCredentials' };

/** A problem of a draft that can still be saved. */
export type DraftWarning = 'mixedContent' | 'plainHttp';

/** The initial draft of a provider or a preset. Never contains a key. */
export function toDraft({ kind, name, baseUrl, models, fallbacks = [] }: Omit<ProviderSettings, 'id'>): ProviderDraft {
  return { kind, name, baseUrl, apiKey: '', deleteKey: false, models: models?.join('\n') ?? '', fallbacks };
}

/** Whether a kind runs its models inside the page, and so has neither URL nor key. */
export function isInPage(kind: string): boolean {
  return IN_PAGE_PRESETS.some((preset) => preset.kind === kind);
}

/** Finds the errors of a draft. */
export function findDraftErrors({ kind, name, baseUrl }: ProviderDraft): DraftErrors {
  const urlError = isInPage(kind) ? undefined : findUrlError(baseUrl.trim());
  return { ...(name.trim() === '' && { name: 'nameMissing' as const }), ...(urlError && { baseUrl: urlError }) };
}

function findUrlError(address: string): DraftErrors['baseUrl'] {
  if (address === '') return 'urlMissing';
  const url = parseUrl(address);
  if (url === undefined || !/^https?:$/.test(url.protocol)) return 'urlWrong';
  return url.username || url.password ? 'urlCredentials' : undefined;
}

/**
 * Warns of plain http to another computer: browsers block it from https pages, and the network can read a key. Browsers treat http
 * to this computer like https.
 */
export function findDraftWarning(draft: ProviderDraft, sendsKey: boolean, pageProtocol: string): DraftWarning | undefined {
  const url = parseUrl(draft.baseUrl.trim());
  if (url?.protocol !== 'http:' || isThisComputer(url.hostname)) return undefined;
  if (pageProtocol === 'https:') return 'mixedContent';
  return sendsKey ? 'plainHttp' : undefined;
}

/** Whether the draft has another origin than the stored provider. Its key must not be sent there. */
export function hasMoved(draft: ProviderDraft, stored: ProviderSettings): boolean {
  const origin = parseUrl(draft.baseUrl.trim())?.origin;
  return origin !== undefined && origin !== parseUrl(stored.baseUrl)?.origin;
}

/** The settings of a draft. A stored key stays unless it is replaced or deleted, or the origin changes. */
export function toSettings(draft: ProviderDraft, stored: StoredProvider | undefined, id: string): StoredProvider {
  const typed = draft.apiKey.trim();
  const keySource = stored && !draft.deleteKey && !hasMoved(draft, stored) ? stored : undefined;
  const apiKey = typed || keySource?.apiKey;
  const key = typed ? undefined : keySource?.key;
  const models = draft.models
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return {
    id,
    kind: draft.kind,
    name: draft.name.trim(),
    baseUrl: draft.baseUrl.trim(),
    ...(apiKey && { apiKey }),
    ...(key && { key }),
    ...(models.length > 0 && { models: [...new Set(models)] }),
    ...(stored?.enabled !== undefined && { enabled: stored.enabled }),
    ...(draft.fallbacks.length > 0 && { fallbacks: draft.fallbacks }),
  };
}

/** A unique, readable id. It prefixes the ids of models that several providers offer. */
export function createProviderId(name: string, others: readonly string[]): string {
  const slug =
    name
      .toLowerCase()
      .match(/[a-z0-9]+/g)
      ?.join('-') ?? 'provider';
  if (!others.includes(slug)) return slug;
  let number = 2;
  while (others.includes(`${slug}-${number}`)) number += 1;
  return `${slug}-${number}`;
}

function parseUrl(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined;
}

function isThisComputer(hostname: string): boolean {
  return /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}

import type { Fallback, ProviderSettings } from '@chat-executor/executor/providers';
import { IN_PAGE_PRESETS } from '@chat-executor/executor/providers';
import { parseUrl } from '@chat-executor/protocol';
import type { StoredProvider } from '../../settings/stored-settings.ts';
import {
  type AliasDraft,
  findListErrors,
  type HeaderDraft,
  type ListErrors,
  readAliases,
  readExtraBody,
  readHeaders,
} from './draft-lists.ts';
import { addFavorites, listEnteredAliases, listFavorites } from './favorites.ts';

/** The form fields of a provider, as typed. */
export type ProviderDraft = {
  readonly kind: string;
  readonly name: string;
  readonly baseUrl: string;
  /** If empty, the stored key stays. */
  readonly apiKey: string;
  readonly deleteKey: boolean;
  /** Whether to offer all models that the provider lists, instead of `models`. */
  readonly offersAll: boolean;
  /** One model id per line. */
  readonly models: string;
  readonly offersNonChat: boolean;
  /** Whether Claude's API keeps long prompts for later requests. */
  readonly promptCaching: boolean;
  readonly headers: readonly HeaderDraft[];
  /** A JSON object. */
  readonly extraBody: string;
  readonly prefix: string;
  readonly aliases: readonly AliasDraft[];
  /** The models that come first in lists, by the provider's own ids. */
  readonly favorites: readonly string[];
  /** Fallbacks, in order. */
  readonly fallbacks: readonly Fallback[];
};

/** Errors of a draft by field; empty if it can be tested and saved. */
export type DraftErrors = ListErrors & {
  readonly name?: 'nameMissing';
  readonly baseUrl?: 'urlMissing' | 'urlWrong' | 'urlCredentials';
  readonly models?: 'modelsMissing';
};

/** A problem of a draft that can still be saved. */
export type DraftWarning = 'mixedContent' | 'plainHttp';

/** The initial draft of a provider or a preset. Contains neither a key nor the value of a header. */
export function toDraft(settings: Omit<ProviderSettings, 'id'>): ProviderDraft {
  const {
    kind,
    name,
    baseUrl,
    models,
    fallbacks = [],
    offersNonChat = false,
    promptCaching = true,
    headers = {},
    extraBody,
    prefix = '',
  } = settings;
  return {
    kind,
    name,
    baseUrl,
    apiKey: '',
    deleteKey: false,
    offersAll: models === undefined,
    models: models?.join('\n') ?? '',
    offersNonChat,
    promptCaching,
    headers: Object.keys(headers).map((header) => ({ name: header, value: '' })),
    extraBody: extraBody ? JSON.stringify(extraBody, null, 2) : '',
    prefix,
    aliases: listEnteredAliases(settings).map(({ model, id = '', name = '' }) => ({ model, id, name })),
    favorites: listFavorites(settings),
    fallbacks,
  };
}

/** Whether a kind runs its models inside the page, and so has neither URL nor key. */
export function isInPage(kind: string): boolean {
  return IN_PAGE_PRESETS.some((preset) => preset.kind === kind);
}

/** Finds the errors of a draft. */
export function findDraftErrors(draft: ProviderDraft, stored?: StoredProvider): DraftErrors {
  const nameError = draft.name.trim() === '' && { name: 'nameMissing' as const };
  if (isInPage(draft.kind)) return { ...nameError };
  const urlError = findUrlError(draft.baseUrl.trim());
  return {
    ...nameError,
    ...(urlError && { baseUrl: urlError }),
    ...(!draft.offersAll && listModels(draft).length === 0 && { models: 'modelsMissing' as const }),
    ...findListErrors(draft, findKeptHeaders(draft, stored)),
  };
}

/** The stored headers that the draft may keep: none if its origin has changed. */
function findKeptHeaders(draft: ProviderDraft, stored: StoredProvider | undefined): Readonly<Record<string, string>> {
  return (stored && !hasMoved(draft, stored) && stored.headers) || {};
}

/** The chosen models of a draft, without blank lines and duplicates. */
export function listModels({ models }: Pick<ProviderDraft, 'models'>): string[] {
  const lines = models.split('\n').map((line) => line.trim());
  return [...new Set(lines.filter((line) => line !== ''))];
}

function findUrlError(address: string): DraftErrors['baseUrl'] {
  if (address === '') return 'urlMissing';
  const url = parseUrl(address);
  if (url === null || !/^https?:$/.test(url.protocol)) return 'urlWrong';
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

/** The settings of a draft. A stored key or header stays unless it is replaced or deleted, or the origin changes. */
export function toSettings(draft: ProviderDraft, stored: StoredProvider | undefined, id: string): StoredProvider {
  const typed = draft.apiKey.trim();
  const keySource = stored && !draft.deleteKey && !hasMoved(draft, stored) ? stored : undefined;
  const apiKey = typed || keySource?.apiKey;
  const headers = readHeaders(draft.headers, findKeptHeaders(draft, stored));
  const isEmptied = keySource?.key === 'kept' && !apiKey && !headers;
  const key = typed || isEmptied ? undefined : keySource?.key;
  const models = draft.offersAll ? [] : listModels(draft);
  const extraBody = readExtraBody(draft.extraBody);
  const prefix = draft.prefix.trim();
  const aliases = addFavorites(readAliases(draft.aliases) ?? [], draft.favorites, prefix);
  return {
    id,
    kind: draft.kind,
    name: draft.name.trim(),
    baseUrl: draft.baseUrl.trim(),
    ...(apiKey && { apiKey }),
    ...(headers && { headers }),
    ...(key && { key }),
    ...(extraBody && { extraBody }),
    ...(models.length > 0 && { models }),
    ...(draft.offersNonChat && { offersNonChat: true }),
    ...(draft.kind === 'anthropic' && !draft.promptCaching && { promptCaching: false }),
    ...(prefix && { prefix }),
    ...(aliases.length > 0 && { aliases }),
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

function isThisComputer(hostname: string): boolean {
  return /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}

import type { ModelAlias } from '@chat-executor/executor/providers';
import { isStoredProvider, originOf, type StoredProvider, type StoredSettings } from './stored-settings.ts';

/** The value of `format` in a settings file. */
const FORMAT = 'chat-executor-settings';

const VERSION = 1;

/** Maximum length of a settings file in UTF-16 code units. */
const MAX_LENGTH = 1_000_000;

/** Why a file can't be imported. */
export type SettingsFileProblem = 'too-large' | 'not-settings' | 'newer' | 'damaged';

/** The changes of an import to the user's providers. */
export type ImportPlan = {
  readonly added: readonly StoredProvider[];
  /** `losesKey` if the URL changes to another origin, to which the stored key must not be sent. */
  readonly changed: readonly { readonly before: StoredProvider; readonly after: StoredProvider; readonly losesKey: boolean }[];
  readonly same: number;
  /** Ids of local servers that the import turns off. */
  readonly switchedOff: readonly string[];
};

/** Settings as a file for another browser. Contains neither keys and custom headers nor whether a provider has them. */
export function writeSettingsFile({ providers, switchedOff }: StoredSettings): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, providers: providers.map(withoutKey), switchedOff }, null, 2)}\n`;
}

/** Reads a settings file without the keys and custom headers in it. A damaged file is rejected as a whole. */
export function readSettingsFile(text: string): StoredSettings | SettingsFileProblem {
  if (text.length > MAX_LENGTH) return 'too-large';
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return 'not-settings';
  }
  if (typeof parsed !== 'object' || parsed === null || !('format' in parsed) || parsed.format !== FORMAT) return 'not-settings';
  const { version, providers, switchedOff } = parsed as Partial<Record<'version' | 'providers' | 'switchedOff', unknown>>;
  if (typeof version === 'number' && version > VERSION) return 'newer';
  if (version !== VERSION || !Array.isArray(providers) || !Array.isArray(switchedOff)) return 'damaged';
  if (!providers.every(isStoredProvider) || !switchedOff.every((id) => typeof id === 'string')) return 'damaged';
  if (new Set(providers.map(({ id }) => id)).size < providers.length) return 'damaged';
  return { version: 1, providers: providers.map(withoutKey), switchedOff };
}

/** The changes an import would make. */
export function planImport(current: StoredSettings, file: StoredSettings): ImportPlan {
  const known = new Map(current.providers.map((provider) => [provider.id, provider]));
  const added: StoredProvider[] = [];
  const changed: ImportPlan['changed'][number][] = [];
  let same = 0;
  for (const after of file.providers) {
    const before = known.get(after.id);
    if (before === undefined) added.push(after);
    else if (JSON.stringify(sorted(withoutKey(before))) === JSON.stringify(sorted(after))) same += 1;
    else changed.push({ before, after, losesKey: before.key !== undefined && originOf(before) !== originOf(after) });
  }
  return { added, changed, same, switchedOff: file.switchedOff.filter((id) => !current.switchedOff.includes(id)) };
}

/** Returns the change that adds the providers of a file, or replaces those with the same id. A stored key stays with its origin. */
export function importSettings(file: StoredSettings): (settings: StoredSettings) => StoredSettings {
  return (settings) => {
    const imported = new Map(file.providers.map((provider) => [provider.id, provider]));
    const known = new Set(settings.providers.map(({ id }) => id));
    const providers = settings.providers.map((before): StoredProvider => {
      const after = imported.get(before.id);
      if (after === undefined) return before;
      const { apiKey, headers, key } = before;
      if (originOf(before) !== originOf(after)) return after;
      return { ...after, ...(apiKey && { apiKey }), ...(headers && { headers }), ...(key && { key }) };
    });
    return {
      ...settings,
      providers: [...providers, ...file.providers.filter(({ id }) => !known.has(id))],
      switchedOff: [...new Set([...settings.switchedOff, ...file.switchedOff])],
    };
  };
}

/** The known fields of a provider except its secrets; an imported file may contain others. */
function withoutKey(provider: StoredProvider): StoredProvider {
  const { id, kind, name, baseUrl, models, enabled, fallbacks, extraBody, promptCaching, offersNonChat, prefix, aliases } = provider;
  return {
    id,
    kind,
    name,
    baseUrl,
    ...(extraBody && { extraBody }),
    ...(models && { models }),
    ...(promptCaching !== undefined && { promptCaching }),
    ...(offersNonChat !== undefined && { offersNonChat }),
    ...(prefix !== undefined && { prefix }),
    ...(aliases && { aliases: aliases.map(copyAlias) }),
    ...(enabled !== undefined && { enabled }),
    ...(fallbacks && { fallbacks: fallbacks.map(({ providerId, model }) => ({ providerId, ...(model !== undefined && { model }) })) }),
  };
}

function copyAlias({ model, id, name }: ModelAlias): ModelAlias {
  return { model, ...(id !== undefined && { id }), ...(name !== undefined && { name }) };
}

function sorted(provider: StoredProvider): unknown {
  return Object.entries(provider).sort(([one], [other]) => (one < other ? -1 : 1));
}

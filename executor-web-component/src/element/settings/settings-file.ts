import { isStoredProvider, type StoredProvider, type StoredSettings } from './stored-settings.ts';

/** What a settings file calls itself. */
const FORMAT = 'chat-executor-settings';

const VERSION = 1;

/** Most UTF-16 units of a file that is read. */
const MOST = 1_000_000;

/** Why a file is not imported. */
export type SettingsFileProblem = 'too-large' | 'not-settings' | 'newer' | 'damaged';

/** The changes of an import to the user's providers. */
export type ImportPlan = {
  readonly added: readonly StoredProvider[];
  /** `losesKey` where the address moves to another origin, so that the kept key may not be sent there. */
  readonly changed: readonly { readonly before: StoredProvider; readonly after: StoredProvider; readonly losesKey: boolean }[];
  readonly same: number;
  /** Ids of local servers that would be switched off beside those that are. */
  readonly switchedOff: readonly string[];
};

/** Settings as a file to take to another browser. It holds no key, and not whether there is one. */
export function writeSettingsFile({ providers, switchedOff }: StoredSettings): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, providers: providers.map(withoutKey), switchedOff }, null, 2)}\n`;
}

/** Reads a settings file and ignores keys in it. A damaged file is rejected as a whole. */
export function readSettingsFile(text: string): StoredSettings | SettingsFileProblem {
  if (text.length > MOST) return 'too-large';
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
    else changed.push({ before, after, losesKey: before.key !== undefined && !isSameOrigin(before, after) });
  }
  return { added, changed, same, switchedOff: file.switchedOff.filter((id) => !current.switchedOff.includes(id)) };
}

/** Imports a file: its providers come to the user's, or take the place of those with their ids. A kept key stays with its origin. */
export function importSettings(file: StoredSettings): (settings: StoredSettings) => StoredSettings {
  return (settings) => {
    const read = new Map(file.providers.map((provider) => [provider.id, provider]));
    const known = new Set(settings.providers.map(({ id }) => id));
    const providers = settings.providers.map((before): StoredProvider => {
      const after = read.get(before.id);
      if (after === undefined) return before;
      const { apiKey, key } = before;
      return isSameOrigin(before, after) ? { ...after, ...(apiKey && { apiKey }), ...(key && { key }) } : after;
    });
    return {
      ...settings,
      providers: [...providers, ...file.providers.filter(({ id }) => !known.has(id))],
      switchedOff: [...new Set([...settings.switchedOff, ...file.switchedOff])],
    };
  };
}

/** Only what is known of a provider: a file may hold anything beside it. */
function withoutKey({ id, kind, name, baseUrl, models, enabled, fallbacks }: StoredProvider): StoredProvider {
  return {
    id,
    kind,
    name,
    baseUrl,
    ...(models && { models }),
    ...(enabled !== undefined && { enabled }),
    ...(fallbacks && { fallbacks: fallbacks.map(({ providerId, model }) => ({ providerId, ...(model !== undefined && { model }) })) }),
  };
}

function sorted(provider: StoredProvider): unknown {
  return Object.entries(provider).sort(([one], [other]) => (one < other ? -1 : 1));
}

function isSameOrigin(one: StoredProvider, other: StoredProvider): boolean {
  const origin = ({ baseUrl }: StoredProvider): string => (URL.canParse(baseUrl) ? new URL(baseUrl).origin : baseUrl);
  return origin(one) === origin(other);
}

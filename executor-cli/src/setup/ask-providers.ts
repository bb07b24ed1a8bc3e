import { discoverLocalServers, type LocalServer, PROVIDER_PRESETS, type ProviderPreset } from '@chat-executor/executor/providers';
import { InputError } from '../input-error.ts';
import type { RawProvider } from '../settings/raw-settings.ts';
import { readAddress } from '../settings/read-address.ts';
import { problemOf } from './ask-backend.ts';
import { addVariable, firstFree, type SetupDraft, type SetupTools } from './setup-draft.ts';

/** Looks for model servers on this computer. Tests use other ports. */
export type FindServers = () => Promise<readonly LocalServer[]>;

/** Looks on the usual ports of all known programs. A program, unlike a page, needs no permission of theirs. */
export const findServers: FindServers = () =>
  discoverLocalServers({ presets: PROVIDER_PRESETS.filter(({ group }) => group === 'computer') });

/** Asks which providers to offer: those of the config file, those found on this computer, and others. */
export async function askProviders(draft: SetupDraft, tools: SetupTools, find: FindServers): Promise<void> {
  const { prompts } = tools;
  prompts.say('Looking for model servers on this computer…');
  const current = draft.settings.providers ?? [];
  const found = (await find()).filter((server) => server.status !== 'absent' && !isKnown(server, draft));
  const choices = [
    ...current.map((provider, at) => ({
      value: `current ${at}`,
      label: provider.name ?? provider.id ?? provider.kind,
      hint: 'in the config file',
    })),
    ...found.map((server, at) => ({ value: `found ${at}`, label: server.preset.name, hint: describeServer(server) })),
  ];
  if (choices.length === 0) prompts.say('No model server was found on this computer.', 'warn');
  const initial = choices.filter(({ value }) => value.startsWith('current') || found[Number(value.slice(6))]?.status === 'open');
  const chosen =
    choices.length === 0
      ? []
      : await prompts.multiselect(
          'Which models do you want to offer?',
          [...choices, OTHERS],
          initial.map(({ value }) => value),
        );
  const kept = current.filter((_, at) => chosen.includes(`current ${at}`));
  draft.settings = { ...draft.settings, providers: kept };
  for (const [at, { preset, baseUrl, status }] of found.entries()) {
    if (chosen.includes(`found ${at}`)) await addProvider(draft, tools, preset, baseUrl, status === 'closed');
  }
  const needsOther = choices.length === 0 || chosen.includes(OTHERS.value);
  if (needsOther)
    do await askOther(draft, tools);
    while (await prompts.confirm('Add another provider?', false));
}

const OTHERS = { value: 'others', label: 'Other providers', hint: 'OpenAI, Anthropic, OpenRouter, a server by its URL…' };

/** Whether the server is already in the config file, or is the backend itself. */
function isKnown({ baseUrl, preset }: LocalServer, { settings: { backend, providers = [] } }: SetupDraft): boolean {
  const address = (url: string | undefined) =>
    url !== undefined && URL.canParse(url) ? new URL(url).host.replace('127.0.0.1', 'localhost') : undefined;
  const taken = [backend, ...providers.map(({ kind, baseUrl: own }) => own ?? PROVIDER_PRESETS.find(({ id }) => id === kind)?.baseUrl)];
  return taken.some((url) => address(url) === address(baseUrl || preset.baseUrl));
}

function describeServer({ baseUrl, status, models }: LocalServer): string {
  if (status === 'closed') return `${new URL(baseUrl).host}, needs a key`;
  return `${new URL(baseUrl).host}, ${models.length === 1 ? '1 model' : `${models.length} models`}`;
}

async function askOther(draft: SetupDraft, tools: SetupTools): Promise<void> {
  const { prompts } = tools;
  const presets = PROVIDER_PRESETS.filter(({ group }) => group !== 'computer');
  const id = await prompts.select(
    'Which provider?',
    presets.map((preset) => ({ value: preset.id, label: preset.name, ...(preset.baseUrl && { hint: new URL(preset.baseUrl).host }) })),
  );
  const preset = presets.find((each) => each.id === id) as ProviderPreset;
  if (preset.baseUrl !== '') return addProvider(draft, tools, preset, preset.baseUrl, true);
  const read = (given: string) => readAddress(given, 'provider', 'Enter one such as http://192.168.1.20:8000/v1.');
  const url = await prompts.text('Base URL', {
    placeholder: 'http://192.168.1.20:8000/v1',
    validate: (given) => problemOf(() => read(given)),
  });
  await addProvider(draft, tools, { ...preset, name: new URL(url).host }, url, await prompts.confirm('Does it need a key?', false));
}

async function addProvider(
  draft: SetupDraft,
  tools: SetupTools,
  preset: ProviderPreset,
  baseUrl: string,
  needsKey: boolean,
): Promise<void> {
  const { providers = [] } = draft.settings;
  const id = firstFree(preset.id, '-', (each) => providers.some((other) => (other.id ?? other.kind) === each));
  const key = needsKey ? await askKey(draft, tools, preset, id) : {};
  const provider: RawProvider = { id, kind: preset.kind, name: preset.name, baseUrl, ...key };
  draft.settings = { ...draft.settings, providers: [...providers, provider] };
}

/** Asks for a key, and where to keep it. */
async function askKey(
  draft: SetupDraft,
  { prompts, keyring }: SetupTools,
  { name, keyUrl }: ProviderPreset,
  id: string,
): Promise<Partial<RawProvider>> {
  const key = await prompts.secret(`Key of ${name}${keyUrl === undefined ? '' : ` (${keyUrl})`}`);
  const names = await keyring.list().catch((thrown: unknown) => {
    if (!(thrown instanceof InputError)) throw thrown;
    prompts.say('The keyring of this computer cannot be used, so the key goes to a file that only you can read.', 'warn');
    return undefined;
  });
  const places = [
    { value: 'keyring', label: 'In the keyring of this computer' },
    { value: 'file', label: 'In a file that only you can read' },
  ] as const;
  if (names !== undefined && (await prompts.select<'keyring' | 'file'>('Where do you want to keep the key?', places)) === 'keyring') {
    const keyKeyring = firstFree(id, '-', (each) => names.includes(each) || draft.keys.has(each));
    draft.keys.set(keyKeyring, key);
    return { keyKeyring };
  }
  return { keyEnv: addVariable(draft, `${id.toUpperCase().replaceAll('-', '_')}_API_KEY`, key) };
}

import { anySignal, type Language, type OfferedModel, parseJson } from '@chat-executor/protocol';
import { ProviderFailure } from './http/provider-failure.ts';
import { readBytes, readText } from './http/read-body.ts';
import { willAskPermission } from './local-network-permission.ts';
import { LOCAL_SERVERS_EN } from './local-servers-en.ts';
import { LOCAL_SERVERS_ZH } from './local-servers-zh.ts';
import { parseModelList as parseOllamaList } from './ollama/parse-model-list.ts';
import { resolveEndpoint as resolveOllama } from './ollama/resolve-endpoint.ts';
import { parseModelList } from './openai-compatible/parse-model-list.ts';
import { resolveEndpoint } from './openai-compatible/resolve-endpoint.ts';
import { PROVIDER_PRESETS, type ProviderPreset } from './presets.ts';

/** What was found at the port of one local program. */
export type LocalServer = {
  readonly preset: ProviderPreset;
  /** The base URL to use. */
  readonly baseUrl: string;
  /**
   * - `open`: answers with its models
   * - `closed`: answers, but does not let this page read the answer or requires a key
   * - `absent`: no answer, or another program
   */
  readonly status: 'open' | 'closed' | 'absent';
  /** Those that can chat; empty unless `open`. */
  readonly models: readonly OfferedModel[];
  /** Why it is closed, and how to fix it. */
  readonly closed?: Readonly<Record<Language, { readonly reason: string; readonly cure: string }>>;
};

/** The options of {@link discoverLocalServers}. */
export type DiscoverOptions = {
  /** Aborts the search; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** The programs to look for. Default: those that pages can be told to allow. */
  readonly presets?: readonly ProviderPreset[];
  /** Ports to use instead of the defaults, by preset id. */
  readonly ports?: Readonly<Record<string, number>>;
  /** Timeout per request, in milliseconds. Default 1,500; longer while the browser asks for permission. */
  readonly limitMs?: number;
  /** Called with each open server as soon as it has answered. Others may answer late: Windows refuses a connection after two seconds. */
  readonly onOpen?: (server: LocalServer) => void;
};

type Discovery = Omit<LocalServer, 'preset' | 'baseUrl'>;

/** Both names of this computer. A program may listen on only one of them, or accept pages for only one. */
const HOSTS = ['localhost', '127.0.0.1'];

/** Maximum size of a model list, in bytes. */
const MAX_LIST_BYTES = 4 * 1024 * 1024;

/** How long the search waits for the user to answer the browser's permission prompt, in milliseconds. */
const PERMISSION_WAIT = 15_000;

const TEXTS = { en: LOCAL_SERVERS_EN, zh: LOCAL_SERVERS_ZH };

const ABSENT: Discovery = { status: 'absent', models: [] };

/**
 * Looks for local model servers, in parallel: Ollama on port 11434, LM Studio on 1234, llama.cpp on 8080. Only an answer with a
 * model list counts as `open`; a page cannot identify a server that rejects it.
 */
export async function discoverLocalServers(options: DiscoverOptions = {}): Promise<LocalServer[]> {
  const limit = (await willAskPermission()) ? PERMISSION_WAIT : (options.limitMs ?? 1_500);
  const local = options.presets ?? PROVIDER_PRESETS.filter((preset) => preset.texts.en.openCure !== undefined);
  const servers = await Promise.all(
    local.map(async (preset) => {
      const server = await discoverServer(preset, options, limit);
      if (server.status === 'open' && !options.signal?.aborted) options.onOpen?.(server);
      return server;
    }),
  );
  options.signal?.throwIfAborted();
  return servers;
}

async function discoverServer(preset: ProviderPreset, { signal, ports }: DiscoverOptions, limit: number): Promise<LocalServer> {
  const probes = HOSTS.map(async (host): Promise<LocalServer> => {
    const url = new URL(preset.baseUrl);
    url.hostname = host;
    url.port = String(ports?.[preset.id] ?? url.port);
    const baseUrl = url.href.replace(/\/$/, '');
    const timeout = AbortSignal.timeout(limit);
    const discovery = await probe(preset, baseUrl, signal ? anySignal([signal, timeout]) : timeout).catch(() => ABSENT);
    return { preset, baseUrl, ...discovery };
  });
  const found: LocalServer[] = [];
  for (const each of probes) {
    const server = await each;
    // The other name is the same server.
    if (server.status === 'open') return server;
    found.push(server);
  }
  return found.find(({ status }) => status === 'closed') ?? (found[0] as LocalServer);
}

async function probe(preset: ProviderPreset, baseUrl: string, signal: AbortSignal): Promise<Discovery> {
  const isOllama = preset.kind === 'ollama';
  const url = (isOllama ? resolveOllama : resolveEndpoint)(baseUrl, 'models');
  const fields = { signal, credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer' } as const;
  let response: Response;
  try {
    response = await fetch(url, { ...fields, redirect: 'manual' });
  } catch {
    signal.throwIfAborted();
    // Rejects if no server is there. A server that blocks pages gives an opaque answer.
    const opaque = await fetch(url, { ...fields, mode: 'no-cors' });
    opaque.body?.cancel().catch(() => undefined);
    return describeBlocked(preset, new URL(baseUrl).port);
  }
  const value = parseJson(await readText(readBytes(response, { signal }), MAX_LIST_BYTES));
  if (response.status === 401 && ProviderFailure.of(value)) return describeKeyRequired(preset);
  if (!response.ok) return ABSENT;
  const models = (isOllama ? parseOllamaList : parseModelList)(value).filter(({ isChat }) => isChat !== false);
  return { status: 'open', models };
}

function describeBlocked({ name, texts }: ProviderPreset, port: string): Discovery {
  return describeClosed((language) => ({ reason: TEXTS[language].blocked(name, port), cure: texts[language].openCure ?? '' }));
}

function describeKeyRequired({ name }: ProviderPreset): Discovery {
  return describeClosed((language) => ({ reason: TEXTS[language].needsKey(name), cure: TEXTS[language].needsKeyCure }));
}

function describeClosed(explain: (language: Language) => NonNullable<LocalServer['closed']>[Language]): Discovery {
  return { status: 'closed', models: [], closed: { en: explain('en'), zh: explain('zh') } };
}

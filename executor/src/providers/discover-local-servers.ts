import { type OfferedModel, parseJson } from '@chat-executor/protocol';
import { ProviderFailure } from './http/provider-failure.ts';
import { readBytes, readText } from './http/read-body.ts';
import { willAskPermission } from './local-network-permission.ts';
import { parseModelList as parseOllamaList } from './ollama/parse-model-list.ts';
import { resolveEndpoint as resolveOllama } from './ollama/resolve-endpoint.ts';
import { parseModelList } from './openai-compatible/parse-model-list.ts';
import { resolveEndpoint } from './openai-compatible/resolve-endpoint.ts';
import { PROVIDER_PRESETS, type PresetText, type ProviderPreset } from './presets.ts';

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
  /** Empty unless `open`. */
  readonly models: readonly OfferedModel[];
  /** Why it is closed. */
  readonly reason?: PresetText;
  /** How to fix it. */
  readonly cure?: PresetText;
};

/** The options of {@link discoverLocalServers}. */
export type DiscoverOptions = {
  /** Aborts the search; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Ports to use instead of the defaults, by preset id. */
  readonly ports?: Readonly<Record<string, number>>;
  /** Timeout per request, in milliseconds. Default 1,500; longer while the browser asks for permission. */
  readonly limitMs?: number;
};

type Discovery = Omit<LocalServer, 'preset' | 'baseUrl'>;

/** Both names of this computer. A program may listen on only one of them, or accept pages for only one. */
const HOSTS = ['localhost', '127.0.0.1'];

/** Maximum size of a model list, in bytes. */
const MAX_LIST_BYTES = 4 * 1024 * 1024;

/** How long the search waits for the user to answer the browser's permission prompt, in milliseconds. */
const PERMISSION_WAIT = 15_000;

const ABSENT: Discovery = { status: 'absent', models: [] };

/**
 * Looks for local model servers, in parallel: Ollama on port 11434, LM Studio on 1234, llama.cpp on 8080. Only an answer with a
 * model list counts as `open`; a page cannot identify a server that rejects it.
 */
export async function discoverLocalServers(options: DiscoverOptions = {}): Promise<LocalServer[]> {
  const limit = (await willAskPermission()) ? PERMISSION_WAIT : (options.limitMs ?? 1_500);
  const local = PROVIDER_PRESETS.filter((preset) => preset.openCure !== undefined);
  const servers = await Promise.all(local.map((preset) => discoverServer(preset, options, limit)));
  options.signal?.throwIfAborted();
  return servers;
}

async function discoverServer(preset: ProviderPreset, { signal, ports }: DiscoverOptions, limit: number): Promise<LocalServer> {
  const found = await Promise.all(
    HOSTS.map(async (host): Promise<LocalServer> => {
      const url = new URL(preset.baseUrl);
      url.hostname = host;
      url.port = String(ports?.[preset.id] ?? url.port);
      const baseUrl = url.href.replace(/\/$/, '');
      const timeout = AbortSignal.timeout(limit);
      const discovery = await probe(preset, baseUrl, signal ? AbortSignal.any([signal, timeout]) : timeout).catch(() => ABSENT);
      return { preset, baseUrl, ...discovery };
    }),
  );
  const [first] = found;
  return found.find(({ status }) => status === 'open') ?? found.find(({ status }) => status === 'closed') ?? (first as LocalServer);
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
  const value = parseJson(await readText(readBytes(response, signal), MAX_LIST_BYTES));
  if (response.status === 401 && ProviderFailure.of(value)) return describeKeyRequired(preset);
  if (!response.ok) return ABSENT;
  return { status: 'open', models: (isOllama ? parseOllamaList : parseModelList)(value) };
}

function describeBlocked({ name, openCure }: ProviderPreset, port: string): Discovery {
  return {
    status: 'closed',
    models: [],
    reason: {
      en: `${name}, or another program on port ${port}, is running but does not let this page use it.`,
      zh: `端口 ${port} 上有程序（可能是 ${name}）在运行，但不允许本页面使用。`,
    },
    ...(openCure && { cure: openCure }),
  };
}

function describeKeyRequired({ name }: ProviderPreset): Discovery {
  return {
    status: 'closed',
    models: [],
    reason: { en: `${name} is running and needs a key.`, zh: `${name} 正在运行，但需要密钥。` },
    cure: { en: 'Add it as a provider and enter its key.', zh: '请将其添加为提供商并输入密钥。' },
  };
}

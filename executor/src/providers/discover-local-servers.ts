import type { OfferedModel } from '@chat-executor/protocol';
import { parseJson } from './http/json-record.ts';
import { ProviderFailure } from './http/provider-failure.ts';
import { readBytes, readText } from './http/read-body.ts';
import { waitsForPermission } from './local-network-permission.ts';
import { parseModelList as parseOllamaList } from './ollama/parse-model-list.ts';
import { resolveEndpoint as resolveOllama } from './ollama/resolve-endpoint.ts';
import { parseModelList } from './openai-compatible/parse-model-list.ts';
import { resolveEndpoint } from './openai-compatible/resolve-endpoint.ts';
import { PROVIDER_PRESETS, type PresetText, type ProviderPreset } from './presets.ts';

/** What was found where a local program usually listens. */
export type LocalServer = {
  readonly preset: ProviderPreset;
  /** The address to use it by. */
  readonly baseUrl: string;
  /**
   * - `open`: it answers with its models
   * - `closed`: something is there that does not let this page read its answer, or wants a key
   * - `absent`: nothing is there, or something else
   */
  readonly status: 'open' | 'closed' | 'absent';
  /** Empty unless `open`. */
  readonly models: readonly OfferedModel[];
  /** Why it is closed. */
  readonly reason?: PresetText;
  /** What to do about it. */
  readonly cure?: PresetText;
};

/** How to look for local servers. */
export type DiscoverOptions = {
  /** Ends the search; the promise then rejects with its reason. */
  readonly signal?: AbortSignal;
  /** Other ports than the usual ones, by the preset's id. */
  readonly ports?: Readonly<Record<string, number>>;
  /** Wait for one answer, in milliseconds. Default 1,500; longer while the browser asks its user for permission. */
  readonly limitMs?: number;
};

type Finding = Omit<LocalServer, 'preset' | 'baseUrl'>;

/** Both names of this computer: a program may listen, or let pages in, under one of them only. */
const HOSTS = ['localhost', '127.0.0.1'];

/** The longest list of models that is read, in bytes. */
const LIST_BYTES = 4 * 1024 * 1024;

/** How long a user may take to answer the browser's question before the search goes on without, in milliseconds. */
const PERMISSION_WAIT = 15_000;

const ABSENT: Finding = { status: 'absent', models: [] };

/**
 * Looks for programs that serve models on this computer, all at once: Ollama on port 11434, LM Studio on 1234, llama.cpp on 8080. Only
 * an answer with a list of models counts as one; a page cannot tell what a server is that refuses it.
 */
export async function discoverLocalServers(options: DiscoverOptions = {}): Promise<LocalServer[]> {
  const limit = (await waitsForPermission()) ? PERMISSION_WAIT : (options.limitMs ?? 1_500);
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
      const finding = await probe(preset, baseUrl, signal ? AbortSignal.any([signal, timeout]) : timeout).catch(() => ABSENT);
      return { preset, baseUrl, ...finding };
    }),
  );
  const [first] = found;
  return found.find(({ status }) => status === 'open') ?? found.find(({ status }) => status === 'closed') ?? (first as LocalServer);
}

async function probe(preset: ProviderPreset, baseUrl: string, signal: AbortSignal): Promise<Finding> {
  const isOllama = preset.kind === 'ollama';
  const url = (isOllama ? resolveOllama : resolveEndpoint)(baseUrl, 'models');
  const fields = { signal, credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer' } as const;
  let response: Response;
  try {
    response = await fetch(url, { ...fields, redirect: 'manual' });
  } catch {
    signal.throwIfAborted();
    // An answer that may not be read still shows that somebody is there; without one this throws.
    const opaque = await fetch(url, { ...fields, mode: 'no-cors' });
    opaque.body?.cancel().catch(() => undefined);
    return refuses(preset, new URL(baseUrl).port);
  }
  const value = parseJson(await readText(readBytes(response, signal), LIST_BYTES));
  if (response.status === 401 && ProviderFailure.of(value)) return wantsKey(preset);
  if (!response.ok) return ABSENT;
  return { status: 'open', models: (isOllama ? parseOllamaList : parseModelList)(value) };
}

function refuses({ name, openCure }: ProviderPreset, port: string): Finding {
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

function wantsKey({ name }: ProviderPreset): Finding {
  return {
    status: 'closed',
    models: [],
    reason: { en: `${name} is running and needs a key.`, zh: `${name} 正在运行，但需要密钥。` },
    cure: { en: 'Add it as a provider and enter its key.', zh: '请将其添加为提供商并输入密钥。' },
  };
}

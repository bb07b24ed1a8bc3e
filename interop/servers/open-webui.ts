import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { makePythonEnvironment, type PythonEnvironment } from '../../scripts/python-environment.js';
import { runCommand } from '../../scripts/run-program.js';
import { type RunningServer, respondsOk, startServer } from './start-server.ts';

/** Machine-learning dependencies of several gigabytes, which a chat does not need. */
const EXCLUDED_PACKAGES = [
  'torch',
  'sentence-transformers',
  'transformers',
  'accelerate',
  'faster-whisper',
  'playwright',
  'opencv-python-headless',
  'rapidocr-onnxruntime',
  'unstructured',
  'moto',
];

/** Packages that some releases import but do not require, or require only through an excluded package. */
const ADDED_PACKAGES = ['beautifulsoup4', 'aiosqlite'];

/** Script that creates the tables and settings of a fresh database. Workers that start together would conflict over it. */
const CREATE_DATABASE = fileURLToPath(new URL('../../open-webui-plugin/tests/real/create_database.py', import.meta.url));

/** The secret with which it signs tokens. */
export const OPEN_WEBUI_SECRET = 'interop-secret-interop-secret-00';

/** Options of {@link startOpenWebUi}. */
export type OpenWebUiOptions = {
  /** Release, such as `0.12.4`. */
  readonly version: string;
  /** Worker processes; more than one needs `redisUrl`. Default 1. */
  readonly workers?: number;
  readonly redisUrl?: string;
  /** Environment variables that override the defaults. */
  readonly settings?: Readonly<Record<string, string>>;
};

/** A running Open WebUI with a fresh database. */
export type OpenWebUi = RunningServer & {
  readonly version: string;
  /** Creates a user. The first one is the administrator. */
  readonly signUp: (name: string) => Promise<{ token: string; id: string }>;
  /** Restarts it on the same port with the same data. Resolves when it answers. */
  readonly restart: () => Promise<void>;
};

/** Installs a release. Needs no network if it is installed. */
export async function installOpenWebUi(version: string): Promise<PythonEnvironment> {
  const requirements = [`open-webui==${version}`, ...ADDED_PACKAGES];
  const environment = await makePythonEnvironment(`open-webui-${version}`, requirements, EXCLUDED_PACKAGES);
  // real_open_webui.py installs what has no such file.
  writeFileSync(path.join(environment.folder, 'installed'), requirements.join('\n'));
  return environment;
}

/** Installs a release and starts it, with Direct Connections enabled and no model servers. */
export async function startOpenWebUi({ version, workers = 1, redisUrl, settings: overrides = {} }: OpenWebUiOptions): Promise<OpenWebUi> {
  const environment = await installOpenWebUi(version);
  const command = workers === 1 ? ['serve'] : await listWorkerArguments(environment.program('uvicorn'), workers);
  const data = mkdtempSync(path.join(tmpdir(), 'open-webui-'));
  const settings = { ...defaultSettings(data, redisUrl), ...overrides };
  if (workers > 1) await runCommand(environment.program('python'), [CREATE_DATABASE], settings);
  const start = (port?: number) =>
    startServer({
      name: `open-webui-${version}`,
      program: environment.program(workers === 1 ? 'open-webui' : 'uvicorn'),
      args: (chosen) => [...command, '--host', '127.0.0.1', '--port', String(chosen)],
      cwd: data,
      environment: () => settings,
      ...(port !== undefined && { port }),
      isReady: (url) => respondsOk(`${url}/health`),
      // Several workers start slowly on a busy machine.
      readyMs: 300_000,
    });
  let server = await start();
  return {
    ...server,
    version,
    signUp: (name) => signUp(server.url, name),
    restart: async () => {
      await server.stop();
      server = await start(server.port);
    },
    stop: async () => {
      await server.stop();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

function defaultSettings(data: string, redisUrl: string | undefined): Readonly<Record<string, string>> {
  return {
    DATA_DIR: data,
    WEBUI_SECRET_KEY: OPEN_WEBUI_SECRET,
    OFFLINE_MODE: 'true',
    HF_HUB_OFFLINE: '1',
    ENABLE_VERSION_UPDATE_CHECK: 'false',
    ANONYMIZED_TELEMETRY: 'false',
    RAG_EMBEDDING_ENGINE: 'openai',
    ENABLE_OLLAMA_API: 'false',
    ENABLE_OPENAI_API: 'false',
    ENABLE_DIRECT_CONNECTIONS: 'true',
    ENABLE_SIGNUP: 'true',
    DEFAULT_USER_ROLE: 'user',
    // The name in old releases, then the names in new ones.
    ENABLE_API_KEY: 'true',
    ENABLE_API_KEYS: 'true',
    USER_PERMISSIONS_FEATURES_API_KEYS: 'true',
    CORS_ALLOW_ORIGIN: '*',
    GLOBAL_LOG_LEVEL: 'WARNING',
    // Set by `serve`, which can't start several workers in old releases.
    FROM_INIT_PY: 'true',
    ...(redisUrl !== undefined && { WEBSOCKET_MANAGER: 'redis', REDIS_URL: redisUrl, WEBSOCKET_REDIS_URL: redisUrl }),
  };
}

/**
 * Returns the arguments of uvicorn, which starts the workers like the container image does. Where uvicorn supports it, the health-check
 * timeout is longer, so that uvicorn does not kill a worker that starts slowly on a busy machine.
 */
async function listWorkerArguments(uvicorn: string, workers: number): Promise<readonly string[]> {
  const option = '--timeout-worker-healthcheck';
  const isSupported = (await runCommand(uvicorn, ['--help'])).includes(option);
  return ['open_webui.main:app', '--workers', String(workers), ...(isSupported ? [option, '120'] : [])];
}

async function signUp(url: string, name: string): Promise<{ token: string; id: string }> {
  const response = await fetch(`${url}/api/v1/auths/signup`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name, email: `${name}@example.com`, password: `password-of-${name}` }),
  });
  const answer = (await response.json()) as { token?: string; id?: string };
  if (!answer.token || !answer.id)
    throw new Error(`Open WebUI did not sign up "${name}": HTTP ${response.status} ${JSON.stringify(answer)}`);
  return { token: answer.token, id: answer.id };
}

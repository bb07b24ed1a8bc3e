import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { makePythonEnvironment } from '../../scripts/python-environment.js';
import { runCommand } from './run-command.ts';
import { answersWell, type RunningServer, startServer } from './start-server.ts';

/** Optional machine-learning parts that a chat does not need; one alone is gigabytes. */
const LEFT_OUT = [
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

/** What some releases import and do not ask for, or only by way of a part that is left out. */
const NEEDED = ['beautifulsoup4', 'aiosqlite'];

/** Creates the tables and settings of a fresh database, which workers that start together would do at once. */
const CREATE_DATABASE = fileURLToPath(new URL('../../open-webui-plugin/tests/real/create_database.py', import.meta.url));

/** What it signs its tokens with. */
export const OPEN_WEBUI_SECRET = 'interop-secret-interop-secret-00';

/** How an Open WebUI is started. */
export type OpenWebUiOptions = {
  /** Release, such as `0.12.4`. */
  readonly version: string;
  /** Worker processes; more than one needs `redisUrl`. Default 1. */
  readonly workers?: number;
  readonly redisUrl?: string;
  /** Environment variables that differ from those of every start. */
  readonly settings?: Readonly<Record<string, string>>;
};

/** A running Open WebUI with a fresh database. */
export type OpenWebUi = RunningServer & {
  readonly version: string;
  /** Makes a user; the first is the administrator. */
  readonly signUp: (name: string) => Promise<{ token: string; id: string }>;
  /** Ends it and starts it again, on the same port and with the same data; settles once it answers. */
  readonly restart: () => Promise<void>;
};

/** Installs the released package and starts it, with Direct Connections on and nothing else to talk to. */
export async function startOpenWebUi({ version, workers = 1, redisUrl, settings: further = {} }: OpenWebUiOptions): Promise<OpenWebUi> {
  const environment = await makePythonEnvironment(`open-webui-${version}`, [`open-webui==${version}`, ...NEEDED], LEFT_OUT);
  const command = workers === 1 ? ['serve'] : await listWorkerArguments(environment.program('uvicorn'), workers);
  const data = mkdtempSync(path.join(tmpdir(), 'open-webui-'));
  const settings = { ...makeSettings(data, redisUrl), ...further };
  if (workers > 1) await runCommand(environment.program('python'), [CREATE_DATABASE], settings);
  const start = (port?: number) =>
    startServer({
      name: `open-webui-${version}`,
      program: environment.program(workers === 1 ? 'open-webui' : 'uvicorn'),
      args: (chosen) => [...command, '--host', '127.0.0.1', '--port', String(chosen)],
      cwd: data,
      environment: () => settings,
      ...(port !== undefined && { port }),
      isReady: (url) => answersWell(`${url}/health`),
      // Several workers on a machine that has other things to do.
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

function makeSettings(data: string, redisUrl: string | undefined): Readonly<Record<string, string>> {
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
    // Of old releases and of new ones.
    ENABLE_API_KEY: 'true',
    ENABLE_API_KEYS: 'true',
    USER_PERMISSIONS_FEATURES_API_KEYS: 'true',
    CORS_ALLOW_ORIGIN: '*',
    GLOBAL_LOG_LEVEL: 'WARNING',
    // What `serve` sets, which knows of no workers in old releases.
    FROM_INIT_PY: 'true',
    ...(redisUrl !== undefined && { WEBSOCKET_MANAGER: 'redis', REDIS_URL: redisUrl, WEBSOCKET_REDIS_URL: redisUrl }),
  };
}

/** Starts workers as the container image does. On a busy machine one that is just starting must not be taken for a dead one. */
async function listWorkerArguments(uvicorn: string, workers: number): Promise<readonly string[]> {
  const patience = '--timeout-worker-healthcheck';
  const isKnown = (await runCommand(uvicorn, ['--help'])).includes(patience);
  return ['open_webui.main:app', '--workers', String(workers), ...(isKnown ? [patience, '120'] : [])];
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

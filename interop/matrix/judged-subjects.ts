import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {
  BACKEND_TARGET,
  type BackendSettings,
  backendSubject,
  EXECUTOR_TARGET,
  executorSubject,
  PROVIDER_TARGET,
  type Profile,
  providerSubject,
  type RunReport,
  readBaseline,
  runTarget,
  STACK_TARGET,
  stackSubject,
  startByCommand,
} from '@chat-executor/conformance';
import { authenticateStaticTokens, type StartedOrchestrator, startOrchestrator } from '@chat-executor/orchestrator';
import { makePythonEnvironment } from '../../scripts/python-environment.js';
import { root } from '../../scripts/workspaces.js';
import { addUser } from '../parts/add-user.ts';
import { LITELLM_KEY, LITELLM_MODELS, startLiteLlm } from '../parts/litellm.ts';
import { OLLAMA_MODEL, startOllama } from '../parts/ollama.ts';
import { startOpenWebUi } from '../parts/open-webui.ts';
import { startServer } from '../parts/start-server.ts';
import { DEFAULT_VERSIONS } from '../versions.js';

/** A subject of the matrix, and how to run it. */
export type JudgedSubject = {
  /** kebab-case; names its report while a matrix is being made. */
  readonly id: string;
  readonly judge: () => Promise<RunReport>;
};

/** A run of everything may take its time; a single run of the program is ended sooner. */
const RUN_LIMIT = 900_000;

const SEED = 1;

const subjects = path.join(root, 'conformance', 'subjects');

/** Runs a file of this repository with the Node that runs this one. */
function nodeCommand(file: string): string {
  return `"${process.execPath}" --conditions=chat-executor-source "${path.join(subjects, file)}"`;
}

function judgeExecutor(name: string, command: string, profile: Profile, folder = root): Promise<RunReport> {
  const baseline = path.join(subjects, 'stock-front-end-loop', 'baseline.json');
  const isStock = command.includes('stock-front-end-loop');
  return runTarget(EXECUTOR_TARGET, executorSubject({ name }, startByCommand(command, folder)), {
    profile,
    seed: SEED,
    runLimit: RUN_LIMIT,
    ...(isStock && { baseline: readBaseline(baseline) }),
  });
}

/** Settings of a backend of this protocol, for the one user and the other. */
type Users = Pick<BackendSettings, 'url' | 'token' | 'otherToken'>;

function judgeBackend(name: string, users: Users, profile: Profile): Promise<RunReport> {
  const modelItem = { id: 'conformance-model', name: 'conformance-model', object: 'model', owned_by: 'openai', direct: true, urlIdx: 0 };
  const settings = { ...users, socketPath: '/ws/socket.io', modelItem };
  return runTarget(BACKEND_TARGET, backendSubject({ name }, settings), { profile, seed: SEED, runLimit: RUN_LIMIT });
}

const TOKENS = ['token-of-ada', 'token-of-bob'] as const;

/** Does something with an orchestrator, and stops it. */
async function withOrchestrator<Result>(use: (started: StartedOrchestrator) => Promise<Result>): Promise<Result> {
  const authenticate = authenticateStaticTokens([
    { name: 'Ada', token: TOKENS[0] },
    { name: 'Bob', token: TOKENS[1] },
  ]);
  const started = await startOrchestrator({ port: 0 }, { authenticate, limits: { ackMs: 8_000 } });
  try {
    return await use(started);
  } finally {
    await started.stop();
  }
}

async function judgeOpenWebUi(version: string): Promise<RunReport> {
  const server = await startOpenWebUi({ version });
  try {
    const administrator = await server.signUp('root');
    const add = async (name: string) => (await addUser(server, administrator.token, name)).token;
    const users = { url: server.url, token: await add('ada'), otherToken: await add('bob') };
    return await judgeBackend(`Open WebUI ${version}`, users, 'compat');
  } finally {
    await server.stop();
  }
}

async function judgeFastApi(): Promise<RunReport> {
  const folder = path.join(root, 'examples', 'fastapi-backend');
  const requirements = readFileSync(path.join(folder, 'requirements.txt'), 'utf8').trim().split('\n');
  const python = await makePythonEnvironment('fastapi-backend', requirements);
  const server = await startServer({
    name: 'fastapi-backend',
    program: python.program('uvicorn'),
    args: (port) => ['backend:app', '--port', String(port), '--log-level', 'warning'],
    cwd: folder,
    environment: () => ({ USERS: `ada=${TOKENS[0]},bob=${TOKENS[1]}`, ACK_SECONDS: '8', PYTHONDONTWRITEBYTECODE: '1' }),
    isReady: async (url) => (await fetch(`${url}/docs`)).ok,
  });
  try {
    return await judgeBackend('FastAPI example', { url: server.url, token: TOKENS[0], otherToken: TOKENS[1] }, 'strict');
  } finally {
    await server.stop();
  }
}

/** Both run on whatever machine this is: few tokens, and much time. */
function judgeProvider(name: string, url: string, model: string, key: string | undefined): Promise<RunReport> {
  const settings = { url, model, key, body: { max_tokens: 8 }, failingBody: undefined };
  const limits = new Map(PROVIDER_TARGET.checks.map(({ id }) => [id, 60]));
  return runTarget(PROVIDER_TARGET, providerSubject(name, settings), { seed: SEED, runLimit: RUN_LIMIT, limits });
}

async function judgePython(): Promise<RunReport> {
  const folder = path.join(root, 'examples', 'python-executor');
  const requirements = readFileSync(path.join(folder, 'requirements.txt'), 'utf8').trim().split('\n');
  const { program } = await makePythonEnvironment('python-executor', requirements);
  return judgeExecutor('Python example', `"${program('python')}" executor.py`, 'compat', folder);
}

async function judgeOllama(): Promise<RunReport> {
  const ollama = await startOllama();
  try {
    return await judgeProvider('Ollama', `${ollama.url}/v1`, OLLAMA_MODEL, undefined);
  } finally {
    await ollama.stop();
  }
}

async function judgeLiteLlm(): Promise<RunReport> {
  const ollama = await startOllama();
  try {
    const server = await startLiteLlm(ollama.url);
    try {
      return await judgeProvider('LiteLLM', `${server.url}/v1`, LITELLM_MODELS.openai, LITELLM_KEY);
    } finally {
      await server.stop();
    }
  } finally {
    await ollama.stop();
  }
}

/** Everybody who stands in the matrix, in the order of its columns. Adding one is an entry. */
export const JUDGED_SUBJECTS: readonly JudgedSubject[] = [
  { id: 'headless-core', judge: () => judgeExecutor('Headless core', nodeCommand('ours/headless-core.ts'), 'strict') },
  { id: 'element', judge: () => judgeExecutor('Element', nodeCommand('ours/element.ts'), 'strict') },
  { id: 'program', judge: () => judgeExecutor('Program', nodeCommand('ours/program.ts'), 'strict') },
  { id: 'python-example', judge: judgePython },
  { id: 'stock-loop', judge: () => judgeExecutor('Stock loop', nodeCommand('stock-front-end-loop/start.ts'), 'compat') },
  {
    id: 'orchestrator',
    judge: () =>
      withOrchestrator(({ port }) =>
        judgeBackend('Orchestrator', { url: `http://127.0.0.1:${port}`, token: TOKENS[0], otherToken: TOKENS[1] }, 'strict'),
      ),
  },
  { id: 'fastapi-example', judge: judgeFastApi },
  ...DEFAULT_VERSIONS.map((version) => ({ id: `open-webui-${version}`, judge: () => judgeOpenWebUi(version) })),
  {
    id: 'stack',
    judge: () =>
      withOrchestrator(({ port }) => {
        const start = startByCommand(nodeCommand('ours/headless-core.ts'), root);
        const settings = { url: `http://127.0.0.1:${port}`, socketPath: '/ws/socket.io', token: TOKENS[0], start };
        const subject = stackSubject({ name: 'Orchestrator and core' }, settings);
        return runTarget(STACK_TARGET, subject, { profile: 'strict', seed: SEED, runLimit: RUN_LIMIT });
      }),
  },
  { id: 'ollama', judge: judgeOllama },
  { id: 'litellm', judge: judgeLiteLlm },
];

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
import { cacheFolder, makePythonEnvironment } from '../../scripts/python-environment.js';
import { runCommand } from '../../scripts/run-program.js';
import { root } from '../../scripts/workspaces.js';
import { addUser } from '../servers/add-user.ts';
import { LITELLM_KEY, LITELLM_MODELS, startLiteLlm } from '../servers/litellm.ts';
import { OLLAMA_MODEL, startOllama } from '../servers/ollama.ts';
import { startOpenWebUi } from '../servers/open-webui.ts';
import { respondsOk, startServer } from '../servers/start-server.ts';
import { DEFAULT_VERSIONS } from '../versions.js';

/** A subject under test in the matrix. */
export type MatrixSubject = {
  /** In kebab-case; the name of its report file. */
  readonly id: string;
  /** Runs the suite against it. */
  readonly run: () => Promise<RunReport>;
};

/** Limit on one run of the suite, in milliseconds. Longer than the default because the machine may be slow. */
const RUN_LIMIT = 900_000;

const SEED = 1;

const subjects = path.join(root, 'conformance', 'subjects');

/** Returns the command that starts a file of the folder `conformance/subjects`. */
function nodeCommand(file: string): string {
  return `"${process.execPath}" --conditions=chat-executor-source "${path.join(subjects, file)}"`;
}

function runExecutor(name: string, command: string, profile: Profile, folder = root): Promise<RunReport> {
  const baseline = path.join(subjects, 'stock-front-end-loop', 'baseline.json');
  const isStock = command.includes('stock-front-end-loop');
  return runTarget(EXECUTOR_TARGET, executorSubject({ name }, startByCommand(command, folder)), {
    profile,
    seed: SEED,
    runLimit: RUN_LIMIT,
    ...(isStock && { baseline: readBaseline(baseline) }),
  });
}

function runBackend(name: string, access: Pick<BackendSettings, 'url' | 'token' | 'otherToken'>, profile: Profile): Promise<RunReport> {
  const modelItem = { id: 'conformance-model', name: 'conformance-model', object: 'model', owned_by: 'openai', direct: true, urlIdx: 0 };
  const settings = { ...access, socketPath: '/ws/socket.io', modelItem };
  return runTarget(BACKEND_TARGET, backendSubject({ name }, settings), { profile, seed: SEED, runLimit: RUN_LIMIT });
}

const TOKENS = ['token-of-ada', 'token-of-bob'] as const;

/** Passes a started server to `use`, and stops it afterwards. */
async function withServer<Server extends { stop(): Promise<void> }>(
  server: Server,
  use: (server: Server) => Promise<RunReport>,
): Promise<RunReport> {
  try {
    return await use(server);
  } finally {
    await server.stop();
  }
}

async function withOrchestrator(use: (started: StartedOrchestrator) => Promise<RunReport>): Promise<RunReport> {
  const authenticate = authenticateStaticTokens([
    { name: 'Ada', token: TOKENS[0] },
    { name: 'Bob', token: TOKENS[1] },
  ]);
  return withServer(await startOrchestrator({ port: 0 }, { authenticate, limits: { ackMs: 8_000 } }), use);
}

async function runOpenWebUi(version: string): Promise<RunReport> {
  return withServer(await startOpenWebUi({ version }), async (server) => {
    const administrator = await server.signUp('root');
    const add = async (name: string) => (await addUser(server, administrator.token, name)).token;
    const access = { url: server.url, token: await add('ada'), otherToken: await add('bob') };
    return runBackend(`Open WebUI ${version}`, access, 'compat');
  });
}

/** Installs the requirements of a Python example. */
async function preparePythonExample(name: string) {
  const folder = path.join(root, 'examples', name);
  const requirements = readFileSync(path.join(folder, 'requirements.txt'), 'utf8').trim().split('\n');
  const { program } = await makePythonEnvironment(name, requirements);
  return { folder, program };
}

async function runFastApi(): Promise<RunReport> {
  const { folder, program } = await preparePythonExample('fastapi-backend');
  const server = await startServer({
    name: 'fastapi-backend',
    program: program('uvicorn'),
    args: (port) => ['backend:app', '--port', String(port), '--log-level', 'warning'],
    cwd: folder,
    environment: () => ({ USERS: `ada=${TOKENS[0]},bob=${TOKENS[1]}`, ACK_SECONDS: '8', PYTHONDONTWRITEBYTECODE: '1' }),
    isReady: (url) => respondsOk(`${url}/docs`),
  });
  return withServer(server, ({ url }) => runBackend('FastAPI example', { url, token: TOKENS[0], otherToken: TOKENS[1] }, 'strict'));
}

async function runPythonExecutor(): Promise<RunReport> {
  const { folder, program } = await preparePythonExample('python-executor');
  return runExecutor('Python example', `"${program('python')}" executor.py`, 'compat', folder);
}

/** Builds the example in Go and runs it. @throws Error with the cure if Go is not installed */
async function runGoExecutor(): Promise<RunReport> {
  const program = path.join(cacheFolder('go-executor'), 'executor');
  await runCommand('go', ['version']).catch(() => {
    throw new Error('"go" was not found. Install Go, or skip this example with --without go-example.');
  });
  await runCommand('go', ['-C', path.join(root, 'examples', 'go-executor'), 'build', '-o', program, '.']);
  return runExecutor('Go example', `"${program}"`, 'compat');
}

/** Runs a provider with short answers and long time limits, because its model runs on this machine. */
function runProvider(name: string, url: string, model: string, key: string | undefined): Promise<RunReport> {
  const settings = { url, model, key, body: { max_tokens: 8 }, failingBody: undefined };
  const limits = new Map(PROVIDER_TARGET.checks.map(({ id }) => [id, 60]));
  return runTarget(PROVIDER_TARGET, providerSubject(name, settings), { seed: SEED, runLimit: RUN_LIMIT, limits });
}

async function runOllama(): Promise<RunReport> {
  return withServer(await startOllama(), ({ url }) => runProvider('Ollama', `${url}/v1`, OLLAMA_MODEL, undefined));
}

async function runLiteLlm(): Promise<RunReport> {
  return withServer(await startOllama(), async (ollama) =>
    withServer(await startLiteLlm(ollama.url), ({ url }) => runProvider('LiteLLM', `${url}/v1`, LITELLM_MODELS.openai, LITELLM_KEY)),
  );
}

/** All subjects of the matrix, in the order of its columns. */
export const MATRIX_SUBJECTS: readonly MatrixSubject[] = [
  { id: 'headless-core', run: () => runExecutor('Headless core', nodeCommand('this-repository/headless-core.ts'), 'strict') },
  { id: 'element', run: () => runExecutor('Element', nodeCommand('this-repository/element.ts'), 'strict') },
  { id: 'program', run: () => runExecutor('Program', nodeCommand('this-repository/program.ts'), 'strict') },
  { id: 'python-example', run: runPythonExecutor },
  { id: 'go-example', run: runGoExecutor },
  { id: 'stock-loop', run: () => runExecutor('Stock loop', nodeCommand('stock-front-end-loop/start.ts'), 'compat') },
  {
    id: 'orchestrator',
    run: () =>
      withOrchestrator(({ port }) =>
        runBackend('Orchestrator', { url: `http://127.0.0.1:${port}`, token: TOKENS[0], otherToken: TOKENS[1] }, 'strict'),
      ),
  },
  { id: 'fastapi-example', run: runFastApi },
  ...DEFAULT_VERSIONS.map((version) => ({ id: `open-webui-${version}`, run: () => runOpenWebUi(version) })),
  {
    id: 'stack',
    run: () =>
      withOrchestrator(({ port }) => {
        const start = startByCommand(nodeCommand('this-repository/headless-core.ts'), root);
        const settings = { url: `http://127.0.0.1:${port}`, socketPath: '/ws/socket.io', token: TOKENS[0], start };
        const subject = stackSubject({ name: 'Orchestrator and core' }, settings);
        return runTarget(STACK_TARGET, subject, { profile: 'strict', seed: SEED, runLimit: RUN_LIMIT });
      }),
  },
  { id: 'ollama', run: runOllama },
  { id: 'litellm', run: runLiteLlm },
];

import path from 'node:path';
import { root } from '../../scripts/workspaces.js';
import { addUser } from '../servers/add-user.ts';
import { installChatExecutor } from '../servers/chat-executor-function.ts';
import { type OpenWebUi, startOpenWebUi } from '../servers/open-webui.ts';
import type { Backend } from './ask.ts';
import { readUsage, type Usage, WatchedProgram } from './watched-program.ts';

/** A started backend. */
export type StartedBackend = Pick<Backend, 'name' | 'url' | 'token' | 'model' | 'faults'> & {
  readonly usage: () => Promise<Usage>;
  /** What is still running after every caller has its answer, such as a request; empty if nothing is. */
  readonly leftovers: () => Promise<readonly string[]>;
  readonly stop: () => Promise<void>;
};

const TOKEN = 'token-of-ada';

/** Faults of the orchestrator that must not lose, repeat or cut text on the way to the caller. */
const FAULTS = [
  'delay; ms=200',
  'drop; ms=1000',
  'duplicate',
  'foreign-session',
  'late-call; ms=500',
  'malformed; ms=1000',
  'slow-ack; ms=30',
  'no-ack',
];

/** Faults of the orchestrator that change the text. */
const FAULTS_OF_TEXT = ['drop-items', 'duplicate-items', 'truncate'];

/** Starts the orchestrator program. */
export async function startOrchestratorProgram(): Promise<StartedBackend> {
  const bin = path.join(root, 'mock-orchestrator/dist/program/bin.js');
  const program = new WatchedProgram('orchestrator', [bin, '--port', '0', '--user', `ada:${TOKEN}`, '--no-open', '--ack-limit', '20']);
  const url = await program.line((line) => line.startsWith('http'));
  const fault = (changesText: boolean) => (value: string) => ({ headers: { 'x-chat-executor-fault': value }, changesText });
  return {
    name: 'orchestrator',
    url,
    token: TOKEN,
    model: 'words',
    faults: [...FAULTS.map(fault(false)), ...FAULTS_OF_TEXT.map(fault(true))],
    usage: async () => {
      const { liveMib = 0, ...usage } = await program.usage();
      return { ...usage, liveMib: liveMib - (await measureJournal(url)) };
    },
    leftovers: async () => {
      const metrics = await (await fetch(`${url}/metrics`)).text();
      const [, running] = /chat_executor_requests_running (\d+)/.exec(metrics) ?? [];
      return running === '0' ? [] : [`${running} requests are still running`];
    },
    stop: async () => {
      program.kill('SIGTERM');
      await program.ended;
    },
  };
}

/** The text in the journal, in MiB. It grows during a short soak, up to its own limit, so it is not counted. */
async function measureJournal(url: string): Promise<number> {
  const response = await fetch(`${url}/api/journal`, { headers: { authorization: `Bearer ${TOKEN}` } });
  const { entries } = (await response.json()) as { entries: readonly { frame: string }[] };
  return entries.reduce((sum, { frame }) => sum + frame.length, 0) / 2 ** 20;
}

/** Starts an Open WebUI with the function, with limits that are short enough for a soak. */
export async function startFunction(version: string): Promise<StartedBackend> {
  const backend = await startOpenWebUi({ version });
  try {
    return await installFunction(backend);
  } catch (error) {
    await backend.stop();
    throw error;
  }
}

async function installFunction(backend: OpenWebUi): Promise<StartedBackend> {
  const { token: adminToken } = await backend.signUp('root');
  await installChatExecutor(backend, adminToken, { ack_seconds: 20, first_token_seconds: 20, idle_seconds: 20, total_seconds: 50 });
  const { token } = await addUser(backend, adminToken, 'ada');
  return {
    name: `function in Open WebUI ${backend.version}`,
    url: backend.url,
    token,
    model: 'chat_executor.words',
    faults: [],
    usage: async () => readUsage(backend.processId),
    leftovers: async () => [],
    stop: backend.stop,
  };
}

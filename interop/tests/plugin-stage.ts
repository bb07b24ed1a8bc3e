import { type ModelServer, startModelServer } from '@chat-executor/testing/model-server';
import { createExecutor, type Executor, type ProviderSettings } from 'chat-executor';
import { PROVIDER_REGISTRY } from 'chat-executor/providers';
import type OpenAI from 'openai';
import { addUser } from '../parts/add-user.ts';
import { makeClient } from '../parts/api-key.ts';
import { installChatExecutor } from '../parts/chat-executor-function.ts';
import { type OpenWebUi, type OpenWebUiOptions, startOpenWebUi } from '../parts/open-webui.ts';

/** An Open WebUI with the function `chat_executor`. */
export type PluginStage = OpenWebUi & {
  readonly adminToken: string;
  /** Makes a user who is no administrator, with a provider of his own; no executor yet. */
  readonly makePerson: (name: string) => Promise<Person>;
};

/** A user, with what is his. */
export type Person = {
  readonly name: string;
  readonly token: string;
  /** The official client, with an API key of this user. */
  readonly client: OpenAI;
  readonly provider: ModelServer;
  /** Connects an executor in front of that provider, which ends with the stage. Settles once it is announced, which lists its model. */
  readonly connect: (settings?: Partial<ProviderSettings>) => Promise<Executor>;
  /** Names by id of the models of the function that are listed to this user. */
  readonly models: () => Promise<Record<string, string>>;
};

/** The key every executor calls its provider with: it must be found nowhere else. */
export const CANARY_KEY = 'sk-canary-plugin';

/** Starts it. The administrator is called root, and has no executor. */
export async function startPluginStage(options: OpenWebUiOptions, valves: object = {}): Promise<PluginStage> {
  const backend = await startOpenWebUi(options);
  const started: { stop: () => unknown }[] = [backend];
  const stop = async () => {
    for (const each of started.splice(0).reverse()) await each.stop();
  };
  try {
    const { token: adminToken } = await backend.signUp('root');
    await installChatExecutor(backend, adminToken, valves);
    return {
      ...backend,
      adminToken,
      makePerson: async (name) => makePerson(backend, name, (await addUser(backend, adminToken, name)).token, (each) => started.push(each)),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function makePerson(
  backend: OpenWebUi,
  name: string,
  token: string,
  keep: (started: { stop: () => unknown }) => void,
): Promise<Person> {
  const client = await makeClient(backend, token);
  const provider = await startModelServer();
  keep(provider);
  const connect = async (settings: Partial<ProviderSettings> = {}) => {
    const executor = createExecutor({
      backend: { url: backend.url, token },
      registry: PROVIDER_REGISTRY,
      providers: [{ id: 'bytes', kind: 'openai-compatible', name: 'Bytes', baseUrl: provider.baseUrl, apiKey: CANARY_KEY, ...settings }],
      name: `${name}'s laptop`,
    });
    keep(executor);
    executor.start();
    await untilAnnounced(executor);
    const model = `chat_executor.${settings.models?.[0] ?? 'words'}`;
    if (!(model in (await listModels(backend, token)))) throw new Error(`The announcement was accepted, and "${model}" is not listed.`);
    return executor;
  };
  return { name, token, client, provider, connect, models: () => listModels(backend, token) };
}

/** Longest wait for an announcement to be accepted, in milliseconds. */
const ANNOUNCED_MS = 60_000;

function untilAnnounced(executor: Executor): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (end: () => void) => {
      executor.removeEventListener('state-change', check);
      clearTimeout(timer);
      end();
    };
    const check = () => {
      const { connection, models } = executor.state;
      if (connection.status === 'connected' && connection.announcement === 'accepted' && models.length > 0) settle(resolve);
    };
    const timer = setTimeout(
      () => settle(() => reject(new Error(`No announcement was accepted: ${JSON.stringify(executor.state.connection)}`))),
      ANNOUNCED_MS,
    );
    executor.addEventListener('state-change', check);
    check();
  });
}

async function listModels(backend: OpenWebUi, token: string): Promise<Record<string, string>> {
  const response = await fetch(`${backend.url}/api/models`, { headers: { authorization: `Bearer ${token}` } });
  const { data } = (await response.json()) as { data: { id: string; name: string }[] };
  return Object.fromEntries(data.filter(({ id }) => id.startsWith('chat_executor.')).map(({ id, name }) => [id, name]));
}

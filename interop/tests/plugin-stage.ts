import { type ModelServer, startModelServer } from '@chat-executor/testing/model-server';
import { createExecutor, type Executor, type ProviderSettings } from 'chat-executor';
import { PROVIDER_REGISTRY } from 'chat-executor/providers';
import type OpenAI from 'openai';
import { vi } from 'vitest';
import { addUser } from '../servers/add-user.ts';
import { createOpenAiClient } from '../servers/api-key.ts';
import { installChatExecutor } from '../servers/chat-executor-function.ts';
import { type OpenWebUi, type OpenWebUiOptions, startOpenWebUi } from '../servers/open-webui.ts';

/** An Open WebUI with the function `chat_executor`. */
export type PluginStage = OpenWebUi & {
  readonly adminToken: string;
  /** Creates a user without administrator rights, with a provider and without an executor. */
  readonly createUser: (name: string) => Promise<User>;
};

/** A user of the stage. */
export type User = {
  readonly name: string;
  readonly token: string;
  /** The official OpenAI client, with an API key of this user. */
  readonly client: OpenAI;
  /** The user's own provider. */
  readonly provider: ModelServer;
  /** Connects an executor that uses this provider; it stops with the stage. Resolves when Open WebUI lists its model. */
  readonly connect: (settings?: Partial<ProviderSettings>) => Promise<Executor>;
  /** Returns the names of the function's models that this user sees, by id. */
  readonly models: () => Promise<Record<string, string>>;
};

/** The API key of every provider. It must appear only in requests to a provider. */
export const CANARY_KEY = 'sk-canary-plugin';

/** Starts the stage. Its administrator is called root, and has no executor. */
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
      createUser: async (name) => createUser(backend, name, (await addUser(backend, adminToken, name)).token, (each) => started.push(each)),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function createUser(
  backend: OpenWebUi,
  name: string,
  token: string,
  track: (started: { stop: () => unknown }) => void,
): Promise<User> {
  const client = await createOpenAiClient(backend, token);
  const provider = await startModelServer();
  track(provider);
  const connect = async (settings: Partial<ProviderSettings> = {}) => {
    const executor = createExecutor({
      backend: { url: backend.url, token },
      registry: PROVIDER_REGISTRY,
      providers: [{ id: 'bytes', kind: 'openai-compatible', name: 'Bytes', baseUrl: provider.baseUrl, apiKey: CANARY_KEY, ...settings }],
      name: `${name}'s laptop`,
    });
    track(executor);
    executor.start();
    await untilAnnounced(executor);
    const model = `chat_executor.${settings.models?.[0] ?? 'words'}`;
    if (!(model in (await listModels(backend, token))))
      throw new Error(`Open WebUI accepted the announcement but does not list "${model}".`);
    return executor;
  };
  return { name, token, client, provider, connect, models: () => listModels(backend, token) };
}

function untilAnnounced(executor: Executor): Promise<void> {
  return vi.waitFor(
    () => {
      const { connection, models } = executor.state;
      if (connection.status === 'connected' && connection.announcement === 'accepted' && models.length > 0) return;
      throw new Error(`No announcement was accepted: ${JSON.stringify(connection)}`);
    },
    { timeout: 60_000 },
  );
}

async function listModels(backend: OpenWebUi, token: string): Promise<Record<string, string>> {
  const response = await fetch(`${backend.url}/api/models`, { headers: { authorization: `Bearer ${token}` } });
  const { data } = (await response.json()) as { data: { id: string; name: string }[] };
  return Object.fromEntries(data.filter(({ id }) => id.startsWith('chat_executor.')).map(({ id, name }) => [id, name]));
}

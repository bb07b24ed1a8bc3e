import { authenticateStaticTokens, type OrchestratorOptions, startOrchestrator } from '@chat-executor/orchestrator';
import { type ModelServer, startModelServer } from '@chat-executor/testing/model-server';
import { createExecutor, type Executor, type ExecutorOptions } from 'chat-executor';
import { PROVIDER_REGISTRY } from 'chat-executor/providers';

/** The key for every provider of a stage, which must not appear anywhere else. */
export const CANARY_KEY = 'sk-canary-4f1d7a93';

/** Orchestrator, executor and provider, all real, connected on loopback. */
export type Stage = {
  readonly url: string;
  readonly executor: Executor;
  readonly provider: ModelServer;
  /** Posts a completion as the executor's user. */
  readonly ask: (body?: object, init?: RequestInit) => Promise<Response>;
  readonly stop: () => Promise<void>;
};

const TOKEN = 'token-of-ada';

/** Starts them and waits until the model is announced. */
export async function startStage(options: Partial<ExecutorOptions> = {}, orchestratorOptions: OrchestratorOptions = {}): Promise<Stage> {
  const provider = await startModelServer();
  const started = await startOrchestrator(
    { port: 0 },
    { authenticate: authenticateStaticTokens([{ name: 'ada', token: TOKEN }]), ...orchestratorOptions },
  );
  const executor = createExecutor({
    backend: { url: started.url, token: TOKEN },
    registry: PROVIDER_REGISTRY,
    providers: [{ id: 'bytes', kind: 'openai-compatible', name: 'Bytes', baseUrl: provider.baseUrl, apiKey: CANARY_KEY }],
    ...options,
  });
  executor.start();
  await untilAnnounced(executor);
  const ask = (body: object = {}, init: RequestInit = {}) =>
    fetch(`${started.url}/api/chat/completions`, {
      method: 'POST',
      headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
      body: JSON.stringify({ model: 'words', messages: [{ role: 'user', content: 'secret-prompt-7c2e' }], stream: true, ...body }),
      ...init,
    });
  const stop = async () => {
    executor.stop();
    await started.stop();
    await provider.stop();
  };
  return { url: started.url, executor, provider, ask, stop };
}

function untilAnnounced(executor: Executor): Promise<void> {
  return new Promise((resolve) => {
    const check = () => {
      const { connection, models } = executor.state;
      if (connection.announcement !== 'accepted' || models.length === 0) return;
      executor.removeEventListener('state-change', check);
      resolve();
    };
    executor.addEventListener('state-change', check);
    check();
  });
}

import { authenticateStaticTokens, startOrchestrator } from '@chat-executor/orchestrator';
import { type ModelServer, startModelServer } from '@chat-executor/testing/model-server';
import { waitForState } from '@chat-executor/testing/relay';
import { createExecutor, type Executor } from 'chat-executor';
import { PROVIDER_REGISTRY } from 'chat-executor/providers';

/** The API key of the provider. It must appear only in requests to the provider. */
export const CANARY_KEY = 'sk-canary-4f1d7a93';

/** Orchestrator, executor and provider. All are real and connected on loopback. */
export type Stage = {
  readonly url: string;
  readonly executor: Executor;
  readonly provider: ModelServer;
  /** Posts a completion as the executor's user. */
  readonly ask: (body?: object, init?: RequestInit) => Promise<Response>;
  readonly stop: () => Promise<void>;
};

const TOKEN = 'token-of-ada';

/** Starts the stage and waits until the model is announced. */
export async function startStage(): Promise<Stage> {
  const provider = await startModelServer();
  const started = await startOrchestrator({ port: 0 }, { authenticate: authenticateStaticTokens([{ name: 'ada', token: TOKEN }]) });
  const executor = createExecutor({
    backend: { url: started.url, token: TOKEN },
    registry: PROVIDER_REGISTRY,
    providers: [{ id: 'bytes', kind: 'openai-compatible', name: 'Bytes', baseUrl: provider.baseUrl, apiKey: CANARY_KEY }],
  });
  executor.start();
  await waitForState(executor, () => executor.state.connection.announcement === 'accepted' && executor.state.models.length > 0);
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

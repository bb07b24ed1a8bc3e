import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { makePythonEnvironment } from '../../scripts/python-environment.js';
import { OLLAMA_MODEL } from './ollama.ts';
import { type RunningServer, respondsOk, startServer } from './start-server.ts';

/** API key of the started LiteLLM. */
export const LITELLM_KEY = 'sk-canary';

/** Model ids of the started LiteLLM, one per API. */
export const LITELLM_MODELS = { anthropic: 'claude-test', gemini: 'gemini-test', openai: 'gpt-test' } as const;

/** Starts LiteLLM in front of an Ollama: an independent implementation of the Claude, Gemini and OpenAI APIs. */
export async function startLiteLlm(ollamaUrl: string): Promise<RunningServer> {
  const environment = await makePythonEnvironment('litellm', ['litellm[proxy]==1.106.2']);
  const config = path.join(environment.folder, 'config.yaml');
  const models = Object.values(LITELLM_MODELS).map(
    (name) => `  - {model_name: ${name}, litellm_params: {model: ollama_chat/${OLLAMA_MODEL}, api_base: '${ollamaUrl}'}}`,
  );
  writeFileSync(
    config,
    ['model_list:', ...models, 'litellm_settings: {drop_params: true}', `general_settings: {master_key: ${LITELLM_KEY}}`, ''].join('\n'),
  );
  return await startServer({
    name: 'litellm',
    program: environment.program('litellm'),
    args: (port) => ['--config', config, '--host', '127.0.0.1', '--port', String(port)],
    environment: () => ({ LITELLM_LOCAL_MODEL_COST_MAP: 'True', LITELLM_TELEMETRY: 'False' }),
    isReady: (url) => respondsOk(`${url}/health/liveliness`),
  });
}

import OpenAI from 'openai';
import { post } from './chat-executor-function.ts';
import type { OpenWebUi } from './open-webui.ts';

/** Creates an API key for a user, like the settings page. */
async function createApiKey(backend: OpenWebUi, token: string): Promise<string> {
  const { api_key: key } = (await post(backend, token, '/api/v1/auths/api_key', {})) as { api_key?: string };
  if (!key) throw new Error('Open WebUI created no API key.');
  return key;
}

/**
 * Creates the official OpenAI client with a new API key of a user. Its base URL is `/api` for old releases, which have no
 * `/api/v1/chat/completions`. Each request opens a new connection, so any worker may receive it.
 */
export async function createOpenAiClient(backend: OpenWebUi, token: string): Promise<OpenAI> {
  const apiKey = await createApiKey(backend, token);
  const probe = await fetch(`${backend.url}/api/v1/chat/completions`, { method: 'POST' });
  const baseURL = `${backend.url}${probe.status === 405 ? '/api' : '/api/v1'}`;
  return new OpenAI({ baseURL, apiKey, maxRetries: 0, defaultHeaders: { connection: 'close' } });
}

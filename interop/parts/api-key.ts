import OpenAI from 'openai';
import { post } from './chat-executor-function.ts';
import type { OpenWebUi } from './open-webui.ts';

/** Makes an API key for a user, as the page's settings do. */
async function makeApiKey(backend: OpenWebUi, token: string): Promise<string> {
  const { api_key: key } = (await post(backend, token, '/api/v1/auths/api_key', {})) as { api_key?: string };
  if (!key) throw new Error('Open WebUI made no API key.');
  return key;
}

/**
 * The official client of a user with an API key. Old releases have no `/api/v1/chat/completions`, and are asked at `/api`.
 * Every request has a connection of its own, so any worker may get it.
 */
export async function makeClient(backend: OpenWebUi, token: string): Promise<OpenAI> {
  const apiKey = await makeApiKey(backend, token);
  const probe = await fetch(`${backend.url}/api/v1/chat/completions`, { method: 'POST' });
  const baseURL = `${backend.url}${probe.status === 405 ? '/api' : '/api/v1'}`;
  return new OpenAI({ baseURL, apiKey, maxRetries: 0, defaultHeaders: { connection: 'close' } });
}

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { installFunction as installOrUpdate } from '@chat-executor/cli';
import type { OpenWebUi } from './open-webui.ts';

/** An Open WebUI function to install. */
type FunctionSource = {
  readonly id: string;
  /** Its Python code. */
  readonly content: string;
  /** Whether a filter applies to all models. Default false. */
  readonly isGlobal?: boolean;
};

/**
 * Installs the function `chat_executor`, like `npm run function -- install`.
 *
 * @param valves - its settings; the others keep their defaults
 */
export async function installChatExecutor(backend: OpenWebUi, adminToken: string, valves: object = {}): Promise<void> {
  await installOrUpdate({ url: backend.url, token: adminToken, content: await readChatExecutor() });
  await post(backend, adminToken, '/api/v1/functions/id/chat_executor/valves/update', valves);
}

/** Reads the Python code of the built function `chat_executor`. */
export function readChatExecutor(): Promise<string> {
  return readFile(path.resolve(import.meta.dirname, '../../open-webui-plugin/dist/chat_executor.py'), 'utf8');
}

/** Installs a function and switches it on. */
export async function installFunction(backend: OpenWebUi, adminToken: string, { id, content, isGlobal }: FunctionSource): Promise<void> {
  await post(backend, adminToken, '/api/v1/functions/create', { id, name: id, content, meta: { description: '' } });
  await post(backend, adminToken, `/api/v1/functions/id/${id}/toggle`, {});
  if (isGlobal) await post(backend, adminToken, `/api/v1/functions/id/${id}/toggle/global`, {});
}

/**
 * Posts JSON and returns the parsed response.
 *
 * @throws Error with status and body of the response, if the status is not 2xx
 */
export async function post(backend: OpenWebUi, token: string, address: string, body: object): Promise<unknown> {
  const response = await fetch(`${backend.url}${address}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`Open WebUI refused ${address}: HTTP ${response.status} ${await response.text()}`);
  return await response.json();
}

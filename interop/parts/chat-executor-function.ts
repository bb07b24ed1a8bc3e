import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { installOrUpdate } from '../../scripts/install-function.js';
import type { OpenWebUi } from './open-webui.ts';

/** Id the function must have. */
const FUNCTION_ID = 'chat_executor';

const FILE = path.resolve(import.meta.dirname, '../../open-webui-plugin/dist/chat_executor.py');

/** A function to install. */
type FunctionSource = {
  readonly id: string;
  /** Its Python. */
  readonly content: string;
  /** Of a filter: whether it is for all models. Default false. */
  readonly isGlobal?: boolean;
};

/**
 * Installs the function `chat_executor` as `npm run function -- install` does.
 *
 * @param valves - its settings; the rest keep their defaults
 */
export async function installChatExecutor(backend: OpenWebUi, adminToken: string, valves: object = {}): Promise<void> {
  await installOrUpdate({ url: backend.url, token: adminToken, content: await readChatExecutor() });
  await post(backend, adminToken, `/api/v1/functions/id/${FUNCTION_ID}/valves/update`, valves);
}

/** The Python of the function `chat_executor` as it was built. */
export function readChatExecutor(): Promise<string> {
  return readFile(FILE, 'utf8');
}

/** Installs any function and switches it on. */
export async function installFunction(backend: OpenWebUi, adminToken: string, { id, content, isGlobal }: FunctionSource): Promise<void> {
  await post(backend, adminToken, '/api/v1/functions/create', { id, name: id, content, meta: { description: '' } });
  await post(backend, adminToken, `/api/v1/functions/id/${id}/toggle`, {});
  if (isGlobal) await post(backend, adminToken, `/api/v1/functions/id/${id}/toggle/global`, {});
}

/**
 * Posts JSON as an administrator.
 *
 * @throws Error with what it answered, unless it answered well
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

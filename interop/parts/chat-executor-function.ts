import { readFile } from 'node:fs/promises';
import path from 'node:path';
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
 * Installs the function `chat_executor` as an administrator does in the page, and switches it on.
 *
 * @param valves - its settings; those left out keep their defaults
 */
export async function installChatExecutor(backend: OpenWebUi, adminToken: string, valves: object = {}): Promise<void> {
  await installFunction(backend, adminToken, { id: FUNCTION_ID, content: await readFile(FILE, 'utf8') });
  await changeValves(backend, adminToken, valves);
}

/** Changes the settings of the function `chat_executor`; those left out get their defaults. */
async function changeValves(backend: OpenWebUi, adminToken: string, valves: object): Promise<void> {
  await post(backend, adminToken, `/api/v1/functions/id/${FUNCTION_ID}/valves/update`, valves);
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

import { post } from './chat-executor-function.ts';
import type { OpenWebUi } from './open-webui.ts';

/**
 * Sets how long the tokens of an Open WebUI hold that it hands out from now on, as an administrator does in the page.
 *
 * @param life - such as `20s` or `4w`
 */
export async function setTokenLife(backend: OpenWebUi, adminToken: string, life: string): Promise<void> {
  const address = '/api/v1/auths/admin/config';
  const response = await fetch(`${backend.url}${address}`, { headers: { authorization: `Bearer ${adminToken}` } });
  const config = (await response.json()) as { JWT_EXPIRES_IN?: unknown };
  if (config.JWT_EXPIRES_IN === undefined) throw new Error('Open WebUI does not say how long its tokens hold.');
  await post(backend, adminToken, address, { ...config, JWT_EXPIRES_IN: life });
}

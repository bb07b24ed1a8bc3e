import { post } from './chat-executor-function.ts';
import type { OpenWebUi } from './open-webui.ts';

/**
 * Sets the lifetime of the tokens that an Open WebUI issues from now on, like an administrator does on its settings page.
 *
 * @param lifetime - such as `20s` or `4w`
 */
export async function setTokenLifetime(backend: OpenWebUi, adminToken: string, lifetime: string): Promise<void> {
  const address = '/api/v1/auths/admin/config';
  const response = await fetch(`${backend.url}${address}`, { headers: { authorization: `Bearer ${adminToken}` } });
  const config = (await response.json()) as { JWT_EXPIRES_IN?: unknown };
  if (config.JWT_EXPIRES_IN === undefined) throw new Error('The settings of Open WebUI contain no token lifetime.');
  await post(backend, adminToken, address, { ...config, JWT_EXPIRES_IN: lifetime });
}

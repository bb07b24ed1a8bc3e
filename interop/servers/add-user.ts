import { post } from './chat-executor-function.ts';
import type { OpenWebUi } from './open-webui.ts';

/** Creates another user as the administrator. Sign-up closes after the first user. */
export async function addUser(backend: OpenWebUi, adminToken: string, name: string): Promise<{ token: string; id: string }> {
  const user = { name, email: `${name}@example.com`, password: `password-of-${name}`, role: 'user' };
  return (await post(backend, adminToken, '/api/v1/auths/add', user)) as { token: string; id: string };
}

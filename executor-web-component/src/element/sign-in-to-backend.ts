import { ExecutorError } from '@chat-executor/executor';
import { isRecord } from '@chat-executor/protocol';

const TIMEOUT_MS = 20_000;

/**
 * Exchanges an e-mail address and a password for a token of an Open WebUI, or of a backend with the same route.
 *
 * @param backend - origin of the backend
 * @throws ExecutorError `forbidden` if the backend rejects them or has no such route, `unreachable` without a response
 */
export async function signIn(backend: string, email: string, password: string): Promise<string> {
  let response: Response;
  try {
    response = await fetch(new URL('/api/v1/auths/signin', backend), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password }),
      // A redirect could send the password to another server.
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  } catch (cause) {
    throw new ExecutorError('unreachable', {
      sentence: 'Could not reach the backend to sign in.',
      cure: 'Check that it is running, that its URL is correct, and that it allows this page (CORS).',
      cause,
    });
  }
  const body: unknown = await response.json().catch(() => undefined);
  if (response.ok && isRecord(body) && typeof body['token'] === 'string') return body['token'];
  throw new ExecutorError('forbidden', {
    sentence: `The backend rejected the email address and password (HTTP ${response.status}).`,
    cure: 'Check both, or sign in to the backend and use its token.',
  });
}

import { InputError } from '../input-error.ts';

const BACKEND_CURE = 'Run `chat-executor setup`, or set it with --backend, such as --backend https://chat.example.com.';

/**
 * Returns the origin of the backend.
 *
 * @throws InputError if the URL is missing, invalid, or has more than an origin
 */
export function readBackend(given: string | undefined): string {
  if (!given) throw new InputError('The backend URL is missing.', BACKEND_CURE);
  const url = readAddress(given, 'backend', BACKEND_CURE);
  if (url.pathname !== '/' || url.search || url.hash) {
    throw new InputError(
      'The backend URL must not have a path, query or fragment.',
      `Use ${url.origin}. To change the Socket.IO path, use --socket-path.`,
    );
  }
  return url.origin;
}

/**
 * Parses an HTTP URL. Rejects a user name or password in it, because the URL is shown in logs.
 *
 * @param what - whose URL it is, for the message
 * @throws InputError if it is invalid
 */
export function readAddress(given: string, what: string, cure: string): URL {
  if (!URL.canParse(given) || !/^https?:\/\//i.test(given)) {
    throw new InputError(`The ${what} URL must start with http:// or https://.`, cure);
  }
  const url = new URL(given);
  if (url.username || url.password) {
    throw new InputError(`The ${what} URL contains a user name or password.`, `Remove it from the URL. ${cure}`);
  }
  return url;
}

/** @throws InputError if the path does not start with a slash */
export function readSocketPath(given: string): string {
  if (given.startsWith('/')) return given;
  throw new InputError('--socket-path must start with a slash.', 'Use a path such as --socket-path /ws/socket.io.');
}

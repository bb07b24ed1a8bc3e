import { InputError } from '../input-error.ts';

const BACKEND_CURE = 'Give it with --backend, such as --backend https://chat.example.com.';

/**
 * The origin of a backend.
 *
 * @throws InputError when it is missing, no web address, or more than an origin
 */
export function readBackend(given: string | undefined): string {
  if (!given) throw new InputError('There is no address of a backend.', BACKEND_CURE);
  const url = readAddress(given, 'backend', BACKEND_CURE);
  if (url.pathname !== '/' || url.search || url.hash) {
    throw new InputError(
      'The address of the backend has more than a host.',
      `Use ${url.origin}; where the Socket.IO path is not the usual one, give it with --socket-path.`,
    );
  }
  return url.origin;
}

/**
 * An address that can be called. A user name or password in it is refused: it would be shown wherever the address is.
 *
 * @param what - whose address it is, for the message
 * @throws InputError when it is not one
 */
export function readAddress(given: string, what: string, cure: string): URL {
  if (!URL.canParse(given) || !/^https?:\/\//i.test(given)) {
    throw new InputError(`The address of the ${what} is not one that begins with http:// or https://.`, cure);
  }
  const url = new URL(given);
  if (url.username || url.password) {
    throw new InputError(`The address of the ${what} holds a user name or a password.`, `Take it out of the address. ${cure}`);
  }
  return url;
}

/** @throws InputError when it does not begin with a slash */
export function readSocketPath(given: string): string {
  if (given.startsWith('/')) return given;
  throw new InputError('The Socket.IO path does not begin with a slash.', 'Use something like --socket-path /ws/socket.io.');
}

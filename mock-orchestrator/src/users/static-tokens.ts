import { createHash, timingSafeEqual } from 'node:crypto';
import type { Authenticate, User } from './user.ts';

/** A user with a fixed token, for scripts. */
export type StaticUser = { readonly name: string; readonly token: string };

/** Shorter tokens are refused, because they can be guessed. */
const MIN_TOKEN_LENGTH = 8;

/**
 * Authenticates users with fixed tokens, as given by `--user name:token`. Two entries with the same name are one user
 * with two tokens.
 *
 * @throws Error for an empty name, or a token shorter than 8 characters
 */
export function authenticateStaticTokens(users: readonly StaticUser[]): Authenticate {
  const known = users.map(({ name, token }) => {
    if (name === '') throw new Error('A user needs a name: --user name:token.');
    if (token.length < MIN_TOKEN_LENGTH) throw new Error(`The token of user "${name}" needs at least ${MIN_TOKEN_LENGTH} characters.`);
    return { user: { id: userIdOf('static', name), name }, digest: digest(token) };
  });
  return (token) => {
    const given = digest(token);
    const found = known.find((entry) => timingSafeEqual(entry.digest, given));
    return found && { user: found.user };
  };
}

/**
 * The id of a user who is known only by name. `kind` separates the ways to sign in, so that signing in locally with a name
 * never gives access to the user of a fixed token.
 */
export function userIdOf(kind: 'static' | 'local', name: string): User['id'] {
  return `${kind}-${createHash('sha256').update(name).digest('hex').slice(0, 16)}`;
}

function digest(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** A signed-in user. */
export type User = {
  /** Stable, not empty, without a colon: it is the first part of every channel name (rule CHN-1). */
  readonly id: string;
  readonly name: string;
};

/** The user of a valid token. */
export type SignedIn = {
  readonly user: User;
  /** Milliseconds since the epoch; sockets with this token are disconnected then. Default: never. */
  readonly expiresAt?: number | undefined;
};

/** Returns the user of a token, or undefined if the token is invalid. Connect your own users here. */
export type Authenticate = (token: string) => Promise<SignedIn | undefined> | SignedIn | undefined;

/** Longer tokens are refused without a lookup. In UTF-16 units. */
const MAX_TOKEN_LENGTH = 16_384;

/**
 * The user of a token of any type; undefined if it is not a valid token.
 *
 * @throws Error if the user's id cannot be part of a channel name
 */
export async function findSignedIn(token: unknown, authenticate: Authenticate): Promise<SignedIn | undefined> {
  if (typeof token !== 'string' || token === '' || token.length > MAX_TOKEN_LENGTH) return undefined;
  const signedIn = await authenticate(token);
  if (signedIn === undefined || (signedIn.expiresAt ?? Infinity) <= Date.now()) return undefined;
  if (signedIn.user.id === '' || signedIn.user.id.includes(':')) {
    throw new Error('authenticate() returned a user id that is empty or contains a colon. Use another id for this user, such as a hash.');
  }
  return signedIn;
}

/** Combines several functions. The first one that knows the token wins. */
export function authenticateByAny(...functions: readonly Authenticate[]): Authenticate {
  return async (token) => {
    for (const authenticate of functions) {
      const signedIn = await authenticate(token);
      if (signedIn !== undefined) return signedIn;
    }
    return undefined;
  };
}

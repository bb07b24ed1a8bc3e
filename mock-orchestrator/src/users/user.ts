/** Somebody who has signed in. */
export type User = {
  /** Stable, not empty, no colon: it is the first part of every channel name (rule CHN-1). */
  readonly id: string;
  readonly name: string;
};

/** Who a token belongs to. */
export type SignedIn = {
  readonly user: User;
  /** Milliseconds since the epoch; sockets of this token are disconnected then. Left out: never. */
  readonly expiresAt?: number | undefined;
};

/** Tells who a token belongs to; undefined where it is not valid. This is where a server puts its own users. */
export type Authenticate = (token: string) => Promise<SignedIn | undefined> | SignedIn | undefined;

/** Longest token that is looked at, in UTF-16 units. */
const MAX_TOKEN_LENGTH = 16_384;

/**
 * Asks `authenticate` about whatever came as a token.
 *
 * @throws Error when it names a user whose id cannot be part of a channel name
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

/** Asks several, in turn; the first that knows the token wins. */
export function authenticateByAny(...all: readonly Authenticate[]): Authenticate {
  return async (token) => {
    for (const authenticate of all) {
      const signedIn = await authenticate(token);
      if (signedIn !== undefined) return signedIn;
    }
    return undefined;
  };
}

import { randomBytes } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import { userIdOf } from './static-tokens.ts';
import type { Authenticate, User } from './user.ts';

/** Sign-in by name without a password, for a demo on the user's own machine. */
export type LocalSignIn = {
  /** Creates a token for a name. The same name always gives the same user. */
  readonly issueToken: (name: string) => Promise<{ token: string; user: User }>;
  readonly authenticate: Authenticate;
  /** Whether requests that came through a reverse proxy may sign in. */
  readonly allowsProxies: boolean;
};

/** The options of {@link createLocalSignIn}. */
export type LocalSignInOptions = {
  /** Signs the tokens. At least 32 bytes. Default: a random secret, so that tokens become invalid when the process ends. */
  readonly secret?: Uint8Array;
  /** How long a token is valid, in milliseconds. Default 24 hours. */
  readonly lifetimeMs?: number;
  /**
   * Whether requests that came through a reverse proxy may sign in. Everyone who reaches the proxy can then sign in under any name. The
   * proxy must set the Host header to a local name. Default false.
   */
  readonly allowsProxies?: boolean;
};

const ISSUER = 'chat-executor-orchestrator';
const ALGORITHM = 'HS256';
const MIN_SECRET_BYTES = 32;

/**
 * Creates a local sign-in. Its tokens are JSON Web Tokens. It refuses expired tokens, and tokens with another secret, issuer
 * or algorithm.
 *
 * @throws Error for a secret shorter than 32 bytes
 */
export function createLocalSignIn({
  secret = randomBytes(MIN_SECRET_BYTES),
  lifetimeMs = 24 * 3600_000,
  allowsProxies = false,
}: LocalSignInOptions = {}): LocalSignIn {
  if (secret.byteLength < MIN_SECRET_BYTES) throw new Error(`The secret needs at least ${MIN_SECRET_BYTES} bytes.`);
  return {
    allowsProxies,
    issueToken: async (name) => {
      const user = { id: userIdOf('local', name), name };
      const token = await new SignJWT({ name })
        .setProtectedHeader({ alg: ALGORITHM })
        .setIssuer(ISSUER)
        .setSubject(user.id)
        .setIssuedAt()
        .setExpirationTime(new Date(Date.now() + lifetimeMs))
        .sign(secret);
      return { token, user };
    },
    authenticate: async (token) => {
      const verified = await jwtVerify(token, secret, { issuer: ISSUER, algorithms: [ALGORITHM], requiredClaims: ['sub', 'exp'] }).catch(
        () => undefined,
      );
      const { sub, exp, name } = verified?.payload ?? {};
      if (sub === undefined || exp === undefined || typeof name !== 'string') return undefined;
      return { user: { id: sub, name }, expiresAt: exp * 1000 };
    },
  };
}

import type { TokenSource } from './token-source.ts';

/** A token from the environment, which cannot be renewed while the program runs. */
export function createFixedToken(token: string, tokenEnv: string): TokenSource {
  return {
    get: () => Promise.resolve(token),
    invalidate: () => undefined,
    cure: `Put a valid token into ${tokenEnv} and restart. With --email-env and --password-env, it is renewed automatically.`,
  };
}

import type { ObtainedToken } from './request-backend.ts';

/**
 * A token that expires within this time, in milliseconds, is replaced. Longer than the heartbeat interval, because a session
 * asks for a new token at the last heartbeat before expiry.
 */
const MARGIN_MS = 45_000;

/** Caches a token while it is valid, because backends limit sign-ins. */
export class TokenCache {
  #cached: ObtainedToken | undefined;

  /** Returns the cached token, or obtains a new one. */
  async get(obtain: () => Promise<ObtainedToken>): Promise<string> {
    if (this.#cached === undefined || (this.#cached.expiresAt ?? Infinity) - MARGIN_MS <= Date.now()) this.#cached = await obtain();
    return this.#cached.token;
  }

  clear(): void {
    this.#cached = undefined;
  }
}

import type { ObtainedToken } from './ask-backend.ts';

/**
 * A token that is about to end is not worth connecting with, in milliseconds. More than the time between two heartbeats: a session
 * asks for another as soon as one of them is the last before its end.
 */
const MARGIN_MS = 45_000;

/** Caches the last token while it is valid, because backends limit sign-ins. */
export class KeptToken {
  #kept: ObtainedToken | undefined;

  /** The kept token, or a new one. */
  async get(obtain: () => Promise<ObtainedToken>): Promise<string> {
    if (this.#kept === undefined || (this.#kept.expiresAt ?? Infinity) - MARGIN_MS <= Date.now()) this.#kept = await obtain();
    return this.#kept.token;
  }

  forget(): void {
    this.#kept = undefined;
  }
}

import type { User } from './users/user.ts';

type Account = { total: number; holdings: number };

/**
 * Counts what the requests, answers and sockets of each user keep in memory, in bytes. There is one limit per user
 * (`maxBytesPerUser`), so that a user who sends much and reads nothing affects no other user.
 */
export class HeldBytes {
  readonly #maxPerUser: number;
  readonly #accounts = new Map<User['id'], Account>();

  constructor(maxPerUser: number) {
    this.#maxPerUser = maxPerUser;
  }

  /** Opens the count of one request, answer or socket. Close it once. `ANYONE` counts callers without a token together. */
  open(userId: User['id'] | typeof ANYONE): Holding {
    const account = this.#accounts.get(userId) ?? { total: 0, holdings: 0 };
    this.#accounts.set(userId, account);
    account.holdings += 1;
    return new Holding(account, this.#maxPerUser, () => {
      account.holdings -= 1;
      if (account.holdings === 0 && this.#accounts.get(userId) === account) this.#accounts.delete(userId);
    });
  }

  /** What a user keeps now, in bytes. */
  of(userId: User['id']): number {
    return this.#accounts.get(userId)?.total ?? 0;
  }
}

/** Not the id of a user, because those are not empty. */
export const ANYONE = '';

/** The bytes of one request, answer or socket, as a part of what its user keeps. */
export class Holding {
  readonly #account: Account;
  readonly #max: number;
  readonly #onClose: () => void;
  #bytes = 0;
  #closed = false;

  constructor(account: Account, max: number, onClose: () => void) {
    this.#account = account;
    this.#max = max;
    this.#onClose = onClose;
  }

  /** Replaces the number of bytes. Does nothing once it is closed. */
  set(bytes: number): void {
    if (this.#closed) return;
    this.#account.total += bytes - this.#bytes;
    this.#bytes = bytes;
  }

  /** Whether the user may keep this many bytes in addition. If not, refuse what can be sent again later. */
  fits(more: number): boolean {
    return this.#account.total + more <= this.#max;
  }

  /**
   * Whether this many bytes in addition are far too many: twice the limit. Then end what is running. Not earlier, because a
   * call counts twice while it is sent: as the body of its request, and as a packet of its socket.
   */
  overflows(more = 0): boolean {
    return this.#account.total + more > 2 * this.#max;
  }

  /** Stops counting it. Later calls do nothing. */
  close(): void {
    if (this.#closed) return;
    this.set(0);
    this.#closed = true;
    this.#onClose();
  }
}

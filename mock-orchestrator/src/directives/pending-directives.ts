import type { Awaitable } from '../awaitable.ts';
import type { User } from '../users/user.ts';
import type { Directive } from './directive.ts';

/** Maximum number of users with a pending selection. The oldest selection is dropped first. */
const MAX_USERS = 1000;

type Pending = { readonly directive: Directive; remaining: number };

/** The directives that users selected for their next requests on the control route: one per user. A new one replaces it. */
export interface DirectiveStore {
  set(userId: User['id'], directive: Directive, times: number): Awaitable<void>;
  clear(userId: User['id']): Awaitable<void>;
  /** The directive of the next request, and for how many requests it remains. */
  peek(userId: User['id']): Awaitable<PeekedDirective | undefined>;
  /** The directive of the next request. Counts the request. */
  take(userId: User['id']): Awaitable<Directive>;
}

/** A directive, and for how many requests it remains. */
export type PeekedDirective = { readonly directive: Directive; readonly remaining: number };

/** The pending directives of this process. */
export class PendingDirectives implements DirectiveStore {
  readonly #pending = new Map<User['id'], Pending>();

  set(userId: User['id'], directive: Directive, times: number): void {
    this.#pending.delete(userId);
    this.#pending.set(userId, { directive, remaining: times });
    const [oldest] = this.#pending.keys();
    if (this.#pending.size > MAX_USERS && oldest !== undefined) this.#pending.delete(oldest);
  }

  clear(userId: User['id']): void {
    this.#pending.delete(userId);
  }

  peek(userId: User['id']): PeekedDirective | undefined {
    return this.#pending.get(userId);
  }

  take(userId: User['id']): Directive {
    const pending = this.#pending.get(userId);
    if (pending === undefined) return {};
    pending.remaining -= 1;
    if (pending.remaining <= 0) this.#pending.delete(userId);
    return pending.directive;
  }
}

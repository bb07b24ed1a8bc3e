import type { User } from '../users/user.ts';
import type { Directive } from './directive.ts';

/** How many users are remembered; the oldest choice is forgotten first. */
const MAX_USERS = 1000;

type Pending = { readonly directive: Directive; left: number };

/** What users chose for their next requests on the control route. One choice per user; a new choice replaces it. */
export class PendingDirectives {
  readonly #pending = new Map<User['id'], Pending>();

  set(userId: User['id'], directive: Directive, times: number): void {
    this.#pending.delete(userId);
    this.#pending.set(userId, { directive, left: times });
    const [oldest] = this.#pending.keys();
    if (this.#pending.size > MAX_USERS && oldest !== undefined) this.#pending.delete(oldest);
  }

  clear(userId: User['id']): void {
    this.#pending.delete(userId);
  }

  /** The directive of the next request, without counting it. */
  peek(userId: User['id']): { readonly directive: Directive; readonly left: number } | undefined {
    return this.#pending.get(userId);
  }

  /** The directive of the next request, which is then counted. */
  take(userId: User['id']): Directive {
    const pending = this.#pending.get(userId);
    if (pending === undefined) return {};
    pending.left -= 1;
    if (pending.left <= 0) this.#pending.delete(userId);
    return pending.directive;
  }
}

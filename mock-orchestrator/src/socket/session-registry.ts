import type { User } from '../users/user.ts';
import type { Session } from './session.ts';

/** A model in the list for callers, with its owner and the number of executors that offer it. */
export type AvailableModel = { readonly id: string; readonly name: string; readonly ownedBy: string; readonly executors: number };

/** Every connected session, by user. */
export class SessionRegistry {
  readonly #byUser = new Map<User['id'], Map<string, Session>>();

  add(session: Session): void {
    const sessions = this.#byUser.get(session.user.id) ?? new Map<string, Session>();
    sessions.set(session.id, session);
    this.#byUser.set(session.user.id, sessions);
  }

  remove(session: Session): void {
    const sessions = this.#byUser.get(session.user.id);
    sessions?.delete(session.id);
    if (sessions?.size === 0) this.#byUser.delete(session.user.id);
  }

  /** A user's session by its id. Undefined for a session of another user. */
  find(userId: User['id'], sessionId: string): Session | undefined {
    return this.#byUser.get(userId)?.get(sessionId);
  }

  /** The sessions of a user, in the order of connection. */
  listOf(userId: User['id']): readonly Session[] {
    return [...(this.#byUser.get(userId)?.values() ?? [])];
  }

  /** The number of sessions of all users. */
  get size(): number {
    return [...this.#byUser.values()].reduce((size, sessions) => size + sessions.size, 0);
  }

  /** The models that a user's executors offer, without duplicates, in the order of announcement. Paused executors offer none. */
  listModels(user: User): readonly AvailableModel[] {
    const models = new Map<string, AvailableModel>();
    for (const session of this.listOf(user.id)) {
      if (session.announcement === undefined || session.announcement.capabilities.paused === true) continue;
      for (const { id, name } of session.announcement.models) {
        const known = models.get(id);
        const first = known ?? { id, name: name ?? id, ownedBy: session.name ?? user.name, executors: 0 };
        models.set(id, { ...first, executors: first.executors + 1 });
      }
    }
    return [...models.values()];
  }
}

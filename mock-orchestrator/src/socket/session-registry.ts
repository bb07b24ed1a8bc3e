import type { User } from '../users/user.ts';
import type { Session } from './session.ts';

/** A model as callers see it, with its owner and the number of executors that offer it. */
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

  /** A user's session by its id; undefined for a session of another user. */
  find(userId: User['id'], sessionId: string): Session | undefined {
    return this.#byUser.get(userId)?.get(sessionId);
  }

  /** Every session of a user, in the order they connected. */
  listOf(userId: User['id']): readonly Session[] {
    return [...(this.#byUser.get(userId)?.values() ?? [])];
  }

  /** The number of sessions of all users. */
  get size(): number {
    let size = 0;
    for (const sessions of this.#byUser.values()) size += sessions.size;
    return size;
  }

  /** The models a user's executors offer now, without duplicates, in the order of announcement; paused executors offer none. */
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

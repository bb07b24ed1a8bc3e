import type { Socket } from 'socket.io';
import type { FrameSubject } from '../journal/tap-frames.ts';
import type { User } from '../users/user.ts';
import { broadcast } from './event-emitter.ts';
import type { EventData, EventTarget } from './event-envelope.ts';
import type { Session } from './session.ts';
import type { SessionDirectory } from './session-directory.ts';

/** The sessions of this process, by user. */
export class SessionRegistry implements SessionDirectory {
  /** Counted before they have a session, because several sockets may connect at the same time. */
  readonly #admitted = new Map<User['id'], Set<string>>();
  readonly #byUser = new Map<User['id'], Map<string, Session>>();

  admit({ id, conn }: Socket, userId: User['id'], max: number): boolean {
    const admitted = this.#admitted.get(userId) ?? new Set<string>();
    if (admitted.size >= max || conn.readyState !== 'open') return false;
    admitted.add(id);
    this.#admitted.set(userId, admitted);
    conn.once('close', () => this.#release(userId, id));
    return true;
  }

  add(session: Session): void {
    const sessions = this.#byUser.get(session.user.id) ?? new Map<string, Session>();
    sessions.set(session.id, session);
    this.#byUser.set(session.user.id, sessions);
  }

  remove(session: Session): void {
    this.#release(session.user.id, session.id);
    const sessions = this.#byUser.get(session.user.id);
    sessions?.delete(session.id);
    if (sessions?.size === 0) this.#byUser.delete(session.user.id);
  }

  /** Does nothing: the session itself stores its announcement. */
  announced(): void {}

  find(userId: User['id'], sessionId: string): Session | undefined {
    return this.#byUser.get(userId)?.get(sessionId);
  }

  listOf(userId: User['id']): readonly Session[] {
    return [...(this.#byUser.get(userId)?.values() ?? [])];
  }

  broadcast(target: EventTarget, data: EventData, subject?: FrameSubject): void {
    broadcast(this.listOf(target.userId), target, data, subject);
  }

  /** The sessions of all users. */
  list(): readonly Session[] {
    return [...this.#byUser.values()].flatMap((sessions) => [...sessions.values()]);
  }

  /** The number of sessions of all users. */
  get size(): number {
    return [...this.#byUser.values()].reduce((size, sessions) => size + sessions.size, 0);
  }

  #release(userId: User['id'], id: string): void {
    const admitted = this.#admitted.get(userId);
    admitted?.delete(id);
    if (admitted?.size === 0) this.#admitted.delete(userId);
  }
}

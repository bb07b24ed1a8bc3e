import { type ExecutorAnnounce, isRecord, parseJson } from '@chat-executor/protocol';
import type { Socket } from 'socket.io';
import type { HeldBytes, Holding } from '../held-bytes.ts';
import type { FrameSubject } from '../journal/tap-frames.ts';
import type { EventData, EventTarget } from '../socket/event-envelope.ts';
import type { ListedSession } from '../socket/listed-session.ts';
import type { Session } from '../socket/session.ts';
import type { SessionDirectory } from '../socket/session-directory.ts';
import type { SessionRegistry } from '../socket/session-registry.ts';
import type { User } from '../users/user.ts';
import type { NodeMessage } from './node-message.ts';
import { Outbox } from './outbox.ts';
import type { RedisLink } from './redis-link.ts';
import type { RemoteSessions } from './remote-sessions.ts';
import { ADMIT, BROADCAST, LIST_SESSIONS, REMOVE_SESSION, SET_SESSION } from './scripts.ts';

type Row = readonly [session: string, node: string, time: string, announcement: string, running: number];

type Stored = { readonly name: string; readonly announcement?: ExecutorAnnounce };
type Listed = { readonly id: string; readonly home: string; readonly stored: Stored | undefined; readonly running: number };

/** A listing on its way, and the one that follows it. */
type Listing = { readonly current: Promise<readonly Listed[]>; next?: Promise<readonly Listed[]> };

/** The parts of a {@link NodeDirectory}. */
export type DirectoryParts = {
  readonly local: SessionRegistry;
  readonly link: RedisLink;
  readonly remote: RemoteSessions;
  readonly held: HeldBytes;
};

/** The sessions of all nodes. Each node answers for its own; the others find them in Redis. */
export class NodeDirectory implements SessionDirectory {
  readonly #local: SessionRegistry;
  readonly #link: RedisLink;
  readonly #remote: RemoteSessions;
  readonly #held: HeldBytes;
  /** Events for the tabs of each user on other nodes. */
  readonly #outbox = new Outbox(
    (userId, batch) => this.#link.deliver(BROADCAST, userId, this.#link.id, batch).then(() => undefined),
    (userId, length) => this.#count(userId, length),
  );
  readonly #listings = new Map<User['id'], Listing>();
  /** Counts those events for their users. */
  readonly #holdings = new Map<User['id'], Holding>();

  constructor({ local, link, remote, held }: DirectoryParts) {
    this.#local = local;
    this.#link = link;
    this.#remote = remote;
    this.#held = held;
  }

  async admit({ id, conn }: Socket, userId: User['id'], max: number): Promise<boolean> {
    const admitted = await this.#link.run(ADMIT, userId, id, this.#link.id, Math.min(max, Number.MAX_SAFE_INTEGER));
    // The connection may close before the socket becomes a session.
    const release = () => void this.#link.tell(REMOVE_SESSION, userId, id, this.#link.id);
    if (conn.readyState === 'open') conn.once('close', release);
    else release();
    return admitted === 1;
  }

  add(session: Session): void {
    this.#local.add(session);
    // The node may have joined again since the session was admitted.
    void this.#publish(session);
  }

  remove(session: Session): void {
    this.#local.remove(session);
    void this.#link.tell(REMOVE_SESSION, session.user.id, session.id, this.#link.id);
  }

  async announced(session: Session): Promise<void> {
    if (!session.gone) await this.#publish(session);
  }

  /** Publishes all sessions of this node. */
  publishAll(): readonly Promise<void>[] {
    return this.#local.list().map((session) => this.#publish(session));
  }

  async find(userId: User['id'], sessionId: string): Promise<ListedSession | undefined> {
    return this.#local.find(userId, sessionId) ?? (await this.listOf(userId)).find(({ id }) => id === sessionId);
  }

  async listOf(userId: User['id']): Promise<readonly ListedSession[]> {
    const listed = await this.#list(userId);
    return listed.flatMap((each) => this.#read(userId, each) ?? []);
  }

  broadcast(target: EventTarget, data: EventData, subject?: FrameSubject): void {
    this.#local.broadcast(target, data, subject);
    const message: NodeMessage = { kind: 'broadcast', target, data, subject };
    this.#outbox.post(target.userId, JSON.stringify(message));
  }

  #count(userId: User['id'], length: number): void {
    const holding = this.#holdings.get(userId) ?? this.#held.open(userId);
    holding.set(length);
    if (length > 0) this.#holdings.set(userId, holding);
    else {
      this.#holdings.delete(userId);
      holding.close();
    }
  }

  /**
   * What Redis lists. One at a time for each user: who asks meanwhile gets the next one, which begins later. Announcements may be long,
   * and a user may send many requests at once.
   */
  #list(userId: User['id']): Promise<readonly Listed[]> {
    const running = this.#listings.get(userId);
    if (running === undefined) return this.#beginList(userId);
    running.next ??= running.current.catch(() => undefined).then(() => this.#beginList(userId));
    return running.next;
  }

  #beginList(userId: User['id']): Promise<readonly Listed[]> {
    const listing: Listing = { current: this.#link.run(LIST_SESSIONS, userId).then((rows) => readRows(rows as readonly Row[])) };
    this.#listings.set(userId, listing);
    const end = () => {
      if (listing.next === undefined) this.#listings.delete(userId);
    };
    listing.current.then(end, end);
    return listing.current;
  }

  #read(userId: User['id'], { id, home, stored, running }: Listed): ListedSession | undefined {
    if (home === this.#link.id) return this.#local.find(userId, id);
    // A session without it is admitted but not yet connected.
    if (stored === undefined) return undefined;
    return this.#remote.create({ id, user: { id: userId, name: stored.name }, home, announcement: stored.announcement, running });
  }

  #publish({ user, id, announcement }: Session): Promise<void> {
    return this.#link.tell(SET_SESSION, user.id, id, this.#link.id, JSON.stringify({ name: user.name, announcement }));
  }
}

function readRows(rows: readonly Row[]): readonly Listed[] {
  const inOrder = rows.toSorted(([, , a], [, , b]) => (a < b ? -1 : 1));
  return inOrder.map(([id, home, , json, running]) => {
    const stored = parseJson(json);
    return { id, home, running, stored: isRecord(stored) ? (stored as Stored) : undefined };
  });
}

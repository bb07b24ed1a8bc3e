import type { FromHome } from './node-message.ts';
import type { RedisLink } from './redis-link.ts';
import { RemoteSession, type RemoteSessionFacts } from './remote-session.ts';

/** The sessions of other nodes that requests of this node use. */
export class RemoteSessions {
  readonly #link: RedisLink;
  readonly #active = new Map<string, RemoteSession>();
  #uses = 0;

  constructor(link: RedisLink) {
    this.#link = link;
  }

  /** A session of another node, for one request. */
  create(facts: RemoteSessionFacts): RemoteSession {
    this.#uses += 1;
    const id = String(this.#uses);
    const session = new RemoteSession(facts, {
      id,
      post: (message) => {
        if (this.#link.joined) this.#link.post(facts.home, message);
        // The link was lost after the session was listed. Later, because the session is still being used.
        else queueMicrotask(() => session.markGone());
      },
      onActive: (active) => {
        if (active) this.#active.set(id, session);
        else this.#active.delete(id);
      },
    });
    return session;
  }

  receive(from: string, message: FromHome): void {
    const session = this.#active.get(message.use);
    if (session?.home === from) session.receive(message);
  }

  /** Ends what waits for sessions of these nodes. */
  handleNodeGone(isGone: (node: string) => boolean): void {
    for (const session of [...this.#active.values()]) if (isGone(session.home)) session.markGone();
  }

  /** The number of sessions in use. */
  get size(): number {
    return this.#active.size;
  }
}

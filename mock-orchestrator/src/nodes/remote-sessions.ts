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
    return new RemoteSession(facts, {
      id,
      post: (message) => this.#link.post(facts.home, message),
      onActive: (session, active) => {
        if (active) this.#active.set(id, session);
        else this.#active.delete(id);
      },
    });
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

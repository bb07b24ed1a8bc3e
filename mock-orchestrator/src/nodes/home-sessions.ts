import type { HeldBytes } from '../held-bytes.ts';
import type { Limits } from '../limits.ts';
import { OrchestratorError } from '../orchestrator-error.ts';
import type { Session } from '../socket/session.ts';
import type { SessionRegistry } from '../socket/session-registry.ts';
import { HomeChannel } from './home-channel.ts';
import type { FromHome, ToHome, UseTarget } from './node-message.ts';
import { stringify } from './stringify.ts';

/** The parts of this node that {@link HomeSessions} uses. */
export type HomeParts = { readonly sessions: SessionRegistry; readonly limits: Limits; readonly held: HeldBytes };

/** Sends a message, or its JSON, to another node. */
type Post = (node: string, message: FromHome | string) => void;

type Use = {
  readonly node: string;
  readonly session: Session;
  readonly channels: Map<string, HomeChannel>;
  readonly stopListening: () => void;
};

/** The sessions of this node that requests of other nodes use. */
export class HomeSessions {
  readonly #parts: HomeParts;
  readonly #post: Post;
  readonly #uses = new Map<string, Use>();

  constructor(parts: HomeParts, post: Post) {
    this.#parts = parts;
    this.#post = post;
  }

  receive(from: string, message: ToHome): void {
    if (message.kind === 'begin') this.#begin(from, message);
    else if (message.kind === 'open') this.#open(from, message);
    else if (message.kind === 'send') this.#send(from, message);
    else if (message.kind === 'disconnect') this.#parts.sessions.find(message.userId, message.session)?.disconnect();
    else if (message.kind === 'end') this.#end(keyOf(from, message.use));
    else {
      const use = this.#uses.get(keyOf(from, message.use));
      if (message.kind === 'ack') use?.channels.get(message.channel)?.acknowledge(message.item);
      else if (use?.channels.delete(message.channel)) use.session.closeChannel(message.channel, message.cancel);
    }
  }

  /** Cancels the requests of these nodes. */
  handleNodeGone(isGone: (node: string) => boolean): void {
    for (const [key, { node }] of [...this.#uses]) if (isGone(node)) this.#end(key);
  }

  /** The number of sessions in use. */
  get size(): number {
    return this.#uses.size;
  }

  #open(from: string, message: Extract<ToHome, { kind: 'open' }>): void {
    const { use, channel: name, owner } = message;
    const found = this.#uses.get(keyOf(from, use));
    // The session was gone before the use began.
    if (found === undefined) return;
    const channel = new HomeChannel({
      name,
      limits: this.#parts.limits,
      holding: this.#parts.held.open(found.session.user.id),
      forward: (item, json, immediately) => {
        // Written by hand, because the item already is JSON.
        const head = JSON.stringify({ kind: 'item', use, channel: name, item, immediately });
        this.#post(from, `${head.slice(0, -1)},"raw":${json}}`);
      },
      onStatus: (status) => this.#post(from, { kind: 'status', use, status }),
      onFailure: (code, sentence) => this.#post(from, { kind: 'fail', use, channel: name, code, sentence }),
    });
    found.channels.set(name, channel);
    found.session.openChannel(channel, owner);
  }

  #send(from: string, message: Extract<ToHome, { kind: 'send' }>): void {
    const { use, userId, session: id, envelope, options, answer } = message;
    // A late envelope may follow the end of the use.
    const session = this.#parts.sessions.find(userId, id);
    const callback = answer && {
      timeoutMs: answer.timeoutMs,
      onAnswer: (given: unknown) => {
        if (this.#uses.has(keyOf(from, use))) this.#post(from, { kind: 'answer', use, id: answer.id, answer: this.#limit(given) });
      },
    };
    session?.send(envelope, { ...options, callback });
  }

  /** The answer, or an error in its place if it is too large to be forwarded. */
  #limit(answer: unknown): unknown {
    const json = stringify(answer);
    if (json === undefined || Buffer.byteLength(json) <= this.#parts.limits.maxItemBytes) return json === undefined ? null : answer;
    return new OrchestratorError('answer-too-large').toBody();
  }

  /** Reports a session that is gone. */
  #begin(from: string, { use: id, userId, session: sessionId }: UseTarget): void {
    const session = this.#parts.sessions.find(userId, sessionId);
    if (session === undefined) {
      this.#post(from, { kind: 'gone', use: id });
      return;
    }
    const key = keyOf(from, id);
    const stopListening = session.onGone(() => {
      this.#post(from, { kind: 'gone', use: id });
      this.#end(key);
    });
    this.#uses.set(key, { node: from, session, channels: new Map(), stopListening });
  }

  #end(key: string): void {
    const use = this.#uses.get(key);
    if (use === undefined) return;
    this.#uses.delete(key);
    use.stopListening();
    for (const name of use.channels.keys()) use.session.closeChannel(name, true);
  }
}

function keyOf(node: string, use: string): string {
  return `${node}/${use}`;
}

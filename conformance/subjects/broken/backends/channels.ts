import { Channel } from '../../small-backend/channel.ts';
import { Failure } from '../../small-backend/failure.ts';
import type { Session } from '../../small-backend/session.ts';
import { SmallBackend } from '../../small-backend/small-backend.ts';
import type { BrokenBackend } from './broken-backend.ts';

/** Milliseconds by which an item is late that is overtaken by others. */
const LATE = 15;

/** Faults of keeping channels apart, in order, and to those they belong to. */
export const BROKEN_CHANNELS: readonly BrokenBackend[] = [
  {
    id: 'finds-a-stream-by-its-session',
    breaks: 'CH-1',
    also: ['CB-10', 'CH-5', 'CA-3', 'CO-1'],
    says: /this stream alone/,
    fault: 'It takes an item for the first stream of the session that sent it, whatever the channel.',
    Backend: class extends SmallBackend {
      override item(...[session, name, value, ack]: Parameters<SmallBackend['item']>): void {
        const first = [...this.channels.values()].find((live) => live.session === session);
        super.item(session, first?.channel.name ?? name, value, ack);
      }
    },
  },
  {
    id: 'takes-items-of-anybody',
    breaks: 'CH-2',
    says: /though .* emitted/,
    fault: 'It takes items from whoever knows the channel, other users too.',
    Backend: class extends SmallBackend {
      override mayEmit(): boolean {
        return true;
      }
    },
  },
  {
    id: 'takes-items-of-other-tabs',
    breaks: 'CH-2',
    says: /another socket of the same user/,
    fault: 'It takes items from every socket of the user.',
    Backend: class extends SmallBackend {
      override mayEmit(session: Session, called: Session): boolean {
        return session.user === called.user;
      }
    },
  },
  {
    id: 'takes-items-of-strangers',
    breaks: 'CH-3',
    also: ['HS-1', 'HS-2'],
    says: /without a token emitted/,
    fault: 'It lets sockets in without a token, and takes items from them.',
    Backend: class extends SmallBackend {
      override admit(...[, next]: Parameters<SmallBackend['admit']>): void {
        next();
      }

      override item(...[session, name, value, ack]: Parameters<SmallBackend['item']>): void {
        super.item(session ?? this.channels.get(name)?.session, name, value, ack);
      }
    },
  },
  {
    id: 'counts-its-channels',
    breaks: 'CH-4',
    says: /a counter/,
    fault: 'It makes its UUIDs of a counter.',
    Backend: class extends SmallBackend {
      #count = 0;

      override nameChannel({ user, socket }: Session): string {
        this.#count += 1;
        return `${user.id}:${socket.id}:00000000-0000-4000-8000-${this.#count.toString(16).padStart(12, '0')}`;
      }
    },
  },
  {
    id: 'reuses-the-channel',
    breaks: 'CH-4',
    also: 'most',
    says: /a channel is reused/,
    fault: 'It makes one channel for each session, and uses it for all its requests.',
    Backend: class extends SmallBackend {
      readonly #names = new Map<string, string>();

      override nameChannel(session: Session): string {
        const name = this.#names.get(session.socket.id) ?? super.nameChannel(session);
        this.#names.set(session.socket.id, name);
        return name;
      }
    },
  },
  {
    id: 'gives-late-items-to-another',
    breaks: 'CH-5',
    also: ['CA-3'],
    says: /channels that have ended/,
    fault: 'It gives an item of a channel it does not know to the newest stream of the session.',
    Backend: class extends SmallBackend {
      override item(...[session, name, value, ack]: Parameters<SmallBackend['item']>): void {
        const newest = [...this.channels.values()].findLast((live) => live.session === session);
        super.item(session, this.channels.has(name) ? name : (newest?.channel.name ?? name), value, ack);
      }
    },
  },
  {
    id: 'names-channels-its-own-way',
    breaks: 'CH-41',
    says: /two colons/,
    fault: 'It names a channel by the session and a number, without the user.',
    Backend: class extends SmallBackend {
      override nameChannel(session: Session): string {
        return super.nameChannel(session).split(':').slice(1).join(':');
      }
    },
  },
  {
    id: 'loses-the-order',
    breaks: 'OR-1',
    says: /the text/,
    fault: 'It handles each item in a task of its own, and under load some overtake others.',
    parts: {
      Channel: class extends Channel {
        #count = 0;

        override receive(item: unknown, ack: () => void): void {
          this.#count += 1;
          const receive = () => super.receive(item, ack);
          if (this.#count === 500) setTimeout(receive, LATE);
          else receive();
        }
      },
    },
  },
  {
    id: 'keeps-so-many-items',
    breaks: 'OR-1',
    says: /the text/,
    fault: 'It keeps a fixed number of items of a stream, and drops the rest of a burst.',
    parts: {
      Channel: class extends Channel {
        #chunks = 0;

        override push(...[part, taken]: Parameters<Channel['push']>): void {
          this.#chunks += 1;
          const isChunk = typeof part === 'object' && 'chunk' in part;
          if (isChunk && this.#chunks > 900) taken();
          else super.push(part, taken);
        }
      },
    },
  },
  {
    id: 'acks-no-item',
    breaks: 'FL-41',
    says: /ack of each item/,
    fault: 'It does not ack items.',
    parts: {
      Channel: class extends Channel {
        override receive(item: unknown): void {
          super.receive(item, () => undefined);
        }
      },
    },
    Backend: class extends SmallBackend {
      override item(...[session, name, value]: Parameters<SmallBackend['item']>): void {
        super.item(session, name, value, () => undefined);
      }
    },
  },
  {
    id: 'refuses-the-thirtieth',
    breaks: 'CO-1',
    says: /the call|HTTP 5/,
    fault: 'It refuses requests above a number that a busy user passes.',
    Backend: class extends SmallBackend {
      override findSession(...args: Parameters<SmallBackend['findSession']>): Session {
        const session = super.findSession(...args);
        if (this.running.size >= 30) throw new Failure('busy', 'Too many requests. Try again later.', 'Try again later.', 503);
        return session;
      }
    },
  },
  {
    id: 'takes-items-twice',
    breaks: 'FR-21',
    also: 'most',
    says: /the text/,
    fault: 'It registers the listener of a channel twice.',
    parts: {
      Channel: class extends Channel {
        override push(...[part, taken]: Parameters<Channel['push']>): void {
          super.push(part, () => undefined);
          super.push(part, taken);
        }
      },
    },
  },
  {
    id: 'serves-one-at-a-time',
    breaks: 'CH-1',
    also: 'most',
    says: /the call.*while the first one is open/,
    fault: 'It holds one lock for all requests, so that one waits for another.',
    Backend: class extends SmallBackend {
      #last: Promise<void> = Promise.resolve();

      override complete(...args: Parameters<SmallBackend['complete']>): Promise<void> {
        const mine = this.#last.then(() => super.complete(...args));
        this.#last = mine.catch(() => undefined);
        return mine;
      }
    },
  },
  {
    id: 'tells-everybody-of-plain-answers',
    breaks: 'SE-43',
    says: /at a socket of another user/,
    fault: 'It also emits each chunk of a plain answer, and names no room.',
    Backend: class extends SmallBackend {
      override item(...[session, name, value, ack]: Parameters<SmallBackend['item']>): void {
        super.item(session, name, value, ack);
        this.io?.emit('events', { chat_id: '', message_id: null, data: { type: 'chat:completion', data: value } });
      }
    },
  },
  {
    id: 'lets-others-hear',
    breaks: 'SE-43',
    says: /at a socket of another user/,
    fault: 'It sends the events of a chat to everybody.',
    Backend: class extends SmallBackend {
      override mayHear(): boolean {
        return true;
      }
    },
  },
];

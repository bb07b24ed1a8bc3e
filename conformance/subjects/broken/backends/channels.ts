import { change, wrap } from '../../change.ts';
import { Channel } from '../../small-backend/channel.ts';
import { Failure } from '../../small-backend/failure.ts';
import type { Session } from '../../small-backend/session.ts';
import { SmallBackend } from '../../small-backend/small-backend.ts';
import type { BrokenBackend } from './broken-backend.ts';

const DELAY_MS = 15;

/** Faults in channel isolation, order and ownership. */
export const BROKEN_CHANNELS: Readonly<Record<string, BrokenBackend>> = {
  'ignores-channel-of-items': {
    breaks: 'ITM-9.backend-two-streams',
    also: ['CBK-12', 'CHN-8', 'CAN-8', 'ITM-9.backend-concurrency'],
    finding: /this stream only/,
    fault: 'It assigns an item to the first stream of its session, without checking the channel.',
    Backend: wrap(SmallBackend, 'receiveItem', function (original, session, name, value, ack) {
      const first = [...this.channels.values()].find((live) => live.session === session);
      original(session, first?.channel.name ?? name, value, ack);
    }),
  },
  'accepts-items-of-other-users': {
    breaks: 'CHN-6.other-user',
    finding: /while .* emitted/,
    fault: 'It accepts items from any socket that knows the channel, even of other users.',
    Backend: change(SmallBackend, { mayEmit: () => true }),
  },
  'accepts-items-of-other-tabs': {
    breaks: 'CHN-6.other-user',
    finding: /another socket of the same user/,
    fault: 'It accepts items from every socket of the user.',
    Backend: change(SmallBackend, { mayEmit: (session: Session, called: Session) => session.user === called.user }),
  },
  'accepts-items-without-token': {
    breaks: 'CHN-6.no-token',
    also: ['SES-6', 'SES-12'],
    finding: /without a token emitted/,
    fault: 'It accepts sockets without a token, and items from them.',
    Backend: class extends SmallBackend {
      override authenticate(...[, next]: Parameters<SmallBackend['authenticate']>): void {
        next();
      }

      override receiveItem(...[session, name, value, ack]: Parameters<SmallBackend['receiveItem']>): void {
        super.receiveItem(session ?? this.channels.get(name)?.session, name, value, ack);
      }
    },
  },
  'uuids-from-counter': {
    breaks: 'CHN-3.unique-channels',
    finding: /a counter/,
    fault: 'It derives its UUIDs from a counter.',
    Backend: class extends SmallBackend {
      #count = 0;

      override nameChannel({ user, socket }: Session): string {
        this.#count += 1;
        return `${user.id}:${socket.id}:00000000-0000-4000-8000-${this.#count.toString(16).padStart(12, '0')}`;
      }
    },
  },
  'one-channel-per-session': {
    breaks: 'CHN-3.unique-channels',
    also: 'most',
    finding: /reused/,
    fault: 'It uses one channel per session for all requests.',
    Backend: class extends SmallBackend {
      readonly #names = new Map<string, string>();

      override nameChannel(session: Session): string {
        const name = this.#names.get(session.socket.id) ?? super.nameChannel(session);
        this.#names.set(session.socket.id, name);
        return name;
      }
    },
  },
  'late-items-in-newest-stream': {
    breaks: 'CHN-8',
    also: ['CAN-8'],
    finding: /ended channels/,
    fault: 'It assigns an item on an unknown channel to the newest stream of the session.',
    Backend: wrap(SmallBackend, 'receiveItem', function (original, session, name, value, ack) {
      const newest = [...this.channels.values()].findLast((live) => live.session === session);
      original(session, this.channels.has(name) ? name : (newest?.channel.name ?? name), value, ack);
    }),
  },
  'channel-without-user': {
    breaks: 'CHN-1',
    finding: /three parts/,
    fault: 'It builds channel names from session and number, without the user.',
    Backend: wrap(SmallBackend, 'nameChannel', (original, session) => original(session).split(':').slice(1).join(':')),
  },
  'reorders-items-under-load': {
    breaks: 'ITM-9.backend-order',
    finding: /the text/,
    fault: 'It handles each item in a separate task, so items are reordered under load.',
    Channel: class extends Channel {
      #count = 0;

      override receive(item: unknown, ack: () => void): void {
        this.#count += 1;
        const receive = () => super.receive(item, ack);
        if (this.#count === 500) setTimeout(receive, DELAY_MS);
        else receive();
      }
    },
  },
  'drops-items-of-bursts': {
    breaks: 'ITM-9.backend-order',
    finding: /the text/,
    fault: 'It buffers a fixed number of items and drops the rest of a burst.',
    Channel: class extends Channel {
      #chunks = 0;

      override push(...[part, onConsumed]: Parameters<Channel['push']>): void {
        this.#chunks += 1;
        const isChunk = typeof part === 'object' && 'chunk' in part;
        if (isChunk && this.#chunks > 900) onConsumed();
        else super.push(part, onConsumed);
      }
    },
  },
  'no-item-acks': {
    breaks: 'FLW-8.acks-each',
    finding: /ack of each item/,
    fault: 'It does not ack items.',
    Channel: wrap(Channel, 'receive', (original, item) => original(item, () => undefined)),
    Backend: wrap(SmallBackend, 'receiveItem', (original, session, name, value) => original(session, name, value, () => undefined)),
  },
  'no-ack-after-an-error': {
    breaks: 'FLW-8.acks-each',
    finding: /an error and text/,
    fault: 'It does not ack an item with an error and text after it.',
    Channel: class extends Channel {
      override push(...[part, onConsumed]: Parameters<Channel['push']>): void {
        if (!this.hasEnded) super.push(part, onConsumed);
      }
    },
  },
  'no-ack-of-unread-items': {
    breaks: 'FLW-8.acks-each',
    finding: /before an error ack/,
    fault: 'It does not ack the items of a request that fails before they are read.',
    Channel: change(Channel, { close: () => undefined }),
  },
  'refuses-thirty-requests': {
    breaks: 'ITM-9.backend-concurrency',
    finding: /the call|HTTP 5/,
    fault: 'It refuses requests above a limit that a busy user exceeds.',
    Backend: wrap(SmallBackend, 'findSession', function (original, ...args) {
      const session = original(...args);
      if (this.running.size >= 30) throw new Failure('busy', 'Too many requests. Try again later.', 'Try again later.', 503);
      return session;
    }),
  },
  'registers-listener-twice': {
    breaks: 'ITM-3.objects',
    also: 'most',
    finding: /the text/,
    fault: 'It registers the channel listener twice.',
    Channel: wrap(Channel, 'push', (original, part, onConsumed) => {
      original(part, () => undefined);
      original(part, onConsumed);
    }),
  },
  'one-lock-for-all-requests': {
    breaks: 'ITM-9.backend-two-streams',
    also: 'most',
    finding: /the call.*while the first one is open/,
    fault: 'It uses one lock for all requests, so they block each other.',
    Backend: class extends SmallBackend {
      #last: Promise<void> = Promise.resolve();

      override handleCompletion(...args: Parameters<SmallBackend['handleCompletion']>): Promise<void> {
        const mine = this.#last.then(() => super.handleCompletion(...args));
        this.#last = mine.catch(() => undefined);
        return mine;
      }
    },
  },
  'broadcasts-plain-answers': {
    breaks: 'ENV-5.no-foreign-events',
    finding: /at a socket of another user/,
    fault: 'It also broadcasts each chunk of a plain answer to all sockets.',
    Backend: wrap(SmallBackend, 'receiveItem', function (original, session, name, value, ack) {
      original(session, name, value, ack);
      this.io?.emit('events', { chat_id: '', message_id: null, data: { type: 'chat:completion', data: value } });
    }),
  },
  'broadcasts-chat-events': {
    breaks: 'ENV-5.no-foreign-events',
    finding: /at a socket of another user/,
    fault: 'It sends the events of a chat to all users.',
    Backend: change(SmallBackend, { receivesEvents: () => true }),
  },
};

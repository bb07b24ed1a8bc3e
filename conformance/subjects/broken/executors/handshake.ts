import type { Socket } from 'socket.io-client';
import { change, wrap } from '../../change.ts';
import { isObject } from '../../json.ts';
import { SmallExecutor } from '../../small-executor/small-executor.ts';
import type { BrokenExecutor } from './broken-executor.ts';

/** Faults in connecting, login and announcement. */
export const BROKEN_HANDSHAKES: Readonly<Record<string, BrokenExecutor>> = {
  'listens-after-login': {
    breaks: 'SES-3.ready-at-login',
    also: ['SES-3.early-call'],
    fault: 'It registers its listener shortly after the login and misses the first call.',
    Executor: wrap(SmallExecutor, 'logIn', (original, socket, listen, onJoined) =>
      original(
        socket,
        () => undefined,
        (session) => {
          onJoined(session);
          setTimeout(listen, 150);
        },
      ),
    ),
  },
  'polls-first': {
    breaks: 'SES-1.websocket',
    fault: 'It starts with long polling, the default of the client library.',
    Executor: wrap(SmallExecutor, 'socketOptions', (original) => ({ ...original(), transports: ['polling', 'websocket'] })),
  },
  'no-token-in-handshake': {
    breaks: 'SES-2',
    fault: 'It sends its token only in user-join, not in the handshake.',
    Executor: change(SmallExecutor, { handshakeAuth: () => ({}) }),
  },
  'drops-early-calls': {
    breaks: 'SES-3.early-call',
    fault: 'It drops a call that arrives before its login ack.',
    Executor: change(SmallExecutor, { queueEarlyCall: () => undefined }),
  },
  'no-heartbeat': {
    breaks: 'SES-5',
    fault: 'It sends no heartbeat.',
    Executor: change(SmallExecutor, { startHeartbeat: () => undefined }),
  },
  'stays-connected-after-rejected-login': {
    breaks: 'SES-4',
    fault: 'It stays in a session after a refused login.',
    Executor: change(SmallExecutor, { onLoginRefused: () => undefined }),
  },
  'no-announcement': {
    breaks: 'ANN-1',
    fault: 'It does not announce its models.',
    Executor: change(SmallExecutor, { announce: () => undefined }),
  },
  'invalid-announcement': {
    breaks: 'ANN-2.announcement-form',
    also: ['ANN-7'],
    fault: 'It announces a model twice, and a version without a minor part.',
    Executor: wrap(SmallExecutor, 'announcement', function (original) {
      const model = { id: this.environment.CONFORMANCE_MODEL };
      return { ...original(), protocol: '1', models: [model, model] };
    }),
  },
  'waits-for-announcement-ack': {
    breaks: 'ANN-3',
    fault: 'It does not answer before its announcement is acked, which stock backends never do.',
    Executor: class extends SmallExecutor {
      #isAnnounced = false;

      override announce(socket: Socket): void {
        socket.emit('executor:announce', this.announcement(), () => {
          this.#isAnnounced = true;
          void this.announceByHttp(socket);
        });
      }

      override receive(...received: Parameters<SmallExecutor['receive']>): void {
        if (this.#isAnnounced) super.receive(...received);
        // Calls that arrive with the login are answered: the announcement is in transit.
        else setTimeout(() => this.#isAnnounced && super.receive(...received), 300);
      }
    },
  },
  'ignores-announcement-requests': {
    breaks: 'ANN-8',
    fault: 'It does not announce again when a backend asks for it.',
    Executor: class extends SmallExecutor {
      #hasAnnounced = new WeakSet<Socket>();

      override announce(socket: Socket): void {
        if (this.#hasAnnounced.has(socket)) return;
        this.#hasAnnounced.add(socket);
        super.announce(socket);
      }
    },
  },
  'drops-announcement-requests': {
    breaks: 'ANN-8',
    fault: 'It ignores a request to announce if it has just answered another one.',
    Executor: class extends SmallExecutor {
      #answeredAt = Number.NEGATIVE_INFINITY;

      override receive(...[session, event, payload, ack]: Parameters<SmallExecutor['receive']>): void {
        const isRequest = isObject(payload) && isObject(payload['data']) && payload['data']['type'] === 'request:executor:announce';
        if (isRequest && Date.now() - this.#answeredAt < 10_000) return;
        if (isRequest) this.#answeredAt = Date.now();
        super.receive(session, event, payload, ack);
      }
    },
  },
  'announces-only-by-socket': {
    breaks: 'ANN-7',
    fault: 'It announces only over its socket, which other backend workers may not see.',
    Executor: change(SmallExecutor, { announceByHttp: async () => undefined }),
  },
};

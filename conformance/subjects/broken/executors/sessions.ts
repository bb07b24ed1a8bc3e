import { change, wrap } from '../../change.ts';
import type { Json } from '../../json.ts';
import { Outbox } from '../../small-executor/outbox.ts';
import { Request } from '../../small-executor/request.ts';
import type { Session } from '../../small-executor/session.ts';
import { SmallExecutor } from '../../small-executor/small-executor.ts';
import type { BrokenExecutor } from './broken-executor.ts';

/** Faults in session loss, concurrency and order. */
export const BROKEN_SESSIONS: Readonly<Record<string, BrokenExecutor>> = {
  'replays-after-reconnect': {
    breaks: 'SES-7',
    also: ['FLW-1'],
    fault: 'It lets its library reconnect, which buffers events and sends them on the new session.',
    Executor: class extends SmallExecutor {
      override socketOptions(): Json {
        return { ...super.socketOptions(), reconnection: true, reconnectionDelay: 300 };
      }

      override reconnect(): void {}

      override onSessionLost(_session: Session): void {
        for (const request of this.requests.values()) request.abort.abort();
        this.requests.clear();
      }
    },
    Outbox: wrap(Outbox, 'emit', function (_original, channel, item) {
      this.socket.emit(channel, item);
    }),
  },
  'reads-on-without-backend': {
    breaks: 'SES-9',
    fault: 'It keeps reading from its provider after the backend is gone.',
    Executor: wrap(SmallExecutor, 'onSessionLost', function (_original, session) {
      session.isLost = true;
      session.outbox.close();
      this.requests.clear();
    }),
  },
  'never-reconnects': {
    breaks: 'SES-8.reconnects',
    fault: 'It does not reconnect after losing its session.',
    Executor: change(SmallExecutor, { reconnect: () => undefined }),
  },
  'reconnects-without-backoff': {
    breaks: 'SES-8.backoff',
    fault: 'It retries every two seconds, forever.',
    Executor: wrap(SmallExecutor, 'schedule', (original, work) => original(work, 2000)),
  },
  'no-backpressure': {
    breaks: 'FLW-7',
    fault: 'It reads from its provider without backpressure.',
    Outbox: wrap(Outbox, 'add', async (original, ...added) => void original(...added)),
  },
  'drops-requests-beyond-forty': {
    breaks: 'ITM-9.concurrency',
    fault: 'It holds 40 requests and drops any more.',
    Executor: wrap(SmallExecutor, 'startRequest', function (original, ...accepted) {
      if (this.requests.size < 40) original(...accepted);
    }),
  },
  'swaps-two-chunks': {
    breaks: 'ITM-9.order',
    also: ['FLW-1', 'FLW-6.no-acks'],
    fault: 'Occasionally a chunk overtakes the previous one.',
    Request: class extends Request {
      #count = 0;
      #held: Json | undefined;

      override async sendChunk(chunk: Json): Promise<void> {
        this.#count += 1;
        if (this.#count === 700) {
          this.#held = chunk;
          return;
        }
        await super.sendChunk(chunk);
        const held = this.#held;
        this.#held = undefined;
        if (held) await super.sendChunk(held);
      }
    },
  },
};

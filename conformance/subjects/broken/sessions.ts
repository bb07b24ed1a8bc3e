import type { Json } from '../small-executor/json.ts';
import { Outbox } from '../small-executor/outbox.ts';
import { Request } from '../small-executor/request.ts';
import type { Session } from '../small-executor/session.ts';
import { SmallExecutor } from '../small-executor/small-executor.ts';
import type { BrokenExecutor } from './broken-executor.ts';

/** Faults of losing a session, of many requests at once, and of order. */
export const BROKEN_SESSIONS: readonly BrokenExecutor[] = [
  {
    id: 'sends-again-after-a-reconnect',
    breaks: 'RC-2',
    also: ['FL-2'],
    fault: 'It lets its library reconnect, which keeps what is emitted meanwhile and sends it on the new session.',
    Executor: class extends SmallExecutor {
      override socketOptions(): Json {
        return { ...super.socketOptions(), reconnection: true, reconnectionDelay: 300, reconnectionDelayMax: 2_000 };
      }

      override comeBack(): void {}

      override lose(_session: Session): void {
        for (const request of this.requests.values()) request.abort.abort();
        this.requests.clear();
      }
    },
    parts: {
      Outbox: class extends Outbox {
        override emit(...[channel, item]: Parameters<Outbox['emit']>): void {
          this.socket.emit(channel, item);
        }
      },
    },
  },
  {
    id: 'reads-on-without-a-backend',
    breaks: 'RC-4',
    fault: 'It reads its provider on when nobody is there to read it.',
    Executor: class extends SmallExecutor {
      override lose(session: Session): void {
        session.isLost = true;
        session.outbox.close();
        this.requests.clear();
      }
    },
  },
  {
    id: 'stays-away',
    breaks: 'RC-5',
    fault: 'It does not come back when its session was lost.',
    Executor: class extends SmallExecutor {
      override comeBack(): void {}
    },
  },
  {
    id: 'storms-the-backend',
    breaks: 'RC-6',
    fault: 'It tries again every half second, for ever.',
    Executor: class extends SmallExecutor {
      override later(work: () => void): void {
        super.later(work, 500);
      }
    },
  },
  {
    id: 'swallows-everything',
    breaks: 'BP-1',
    fault: 'It reads its provider as fast as it writes, though nobody takes what it has.',
    parts: {
      Outbox: class extends Outbox {
        override async add(...added: Parameters<Outbox['add']>): Promise<void> {
          void super.add(...added);
        }
      },
    },
  },
  {
    id: 'forgets-requests',
    breaks: 'CO-1',
    fault: 'It has room for 40 requests, and forgets those beyond.',
    Executor: class extends SmallExecutor {
      override accept(...accepted: Parameters<SmallExecutor['accept']>): void {
        if (this.requests.size < 40) super.accept(...accepted);
      }
    },
  },
  {
    id: 'swaps-two-chunks',
    breaks: 'OR-1',
    also: ['FL-2', 'FL-3'],
    fault: 'Now and then a chunk overtakes the one before it.',
    parts: {
      Request: class extends Request {
        #count = 0;
        #held: Json | undefined;

        override async emit(chunk: Json): Promise<void> {
          this.#count += 1;
          if (this.#count === 700) {
            this.#held = chunk;
            return;
          }
          await super.emit(chunk);
          const held = this.#held;
          this.#held = undefined;
          if (held) await super.emit(held);
        }
      },
    },
  },
];

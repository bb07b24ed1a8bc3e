import { isObject, type Json } from '../../json.ts';
import type { Failure } from '../../small-executor/failure.ts';
import { Reader } from '../../small-executor/reader.ts';
import { Request } from '../../small-executor/request.ts';
import type { Session } from '../../small-executor/session.ts';
import { SmallExecutor } from '../../small-executor/small-executor.ts';
import type { BrokenExecutor } from './broken-executor.ts';

/** Buffer that all streams share by mistake. */
let sharedRest = '';

/** Faults in isolating and stopping requests. */
export const BROKEN_CHANNELS: readonly BrokenExecutor[] = [
  {
    id: 'shared-line-buffer',
    breaks: 'CH-1',
    // What a stopped stream leaves in the buffer damages the next one.
    also: 'most',
    fault: 'All its streams share one buffer for incomplete lines.',
    parts: {
      Reader: class extends Reader {
        override splitLines(text: string): string[] {
          const lines = (sharedRest + text).split(/\r\n|\n|\r/);
          sharedRest = lines.pop() ?? '';
          this.checkLineLength(sharedRest);
          return lines;
        }
      },
    },
  },
  {
    id: 'emits-on-reserved-names',
    breaks: 'CH-7',
    also: ['CH-8'],
    fault: 'It emits on any channel, and crashes on names reserved by its library.',
    Executor: class extends SmallExecutor {
      override refusesChannel(session: Session, channel: string): boolean {
        return channel.includes(':') && super.refusesChannel(session, channel);
      }
    },
  },
  {
    id: 'accepts-four-part-channels',
    breaks: 'CH-8',
    fault: 'It accepts a channel with four parts.',
    Executor: class extends SmallExecutor {
      override refusesChannel(session: Session, channel: string): boolean {
        return super.refusesChannel(session, channel.split(':').slice(0, 3).join(':'));
      }
    },
  },
  {
    id: 'runs-two-requests-per-channel',
    breaks: 'CH-9',
    also: ['FR-11'],
    fault: 'It runs a second request on a channel that is in use.',
    Executor: class extends SmallExecutor {
      override refusesChannel(session: Session, channel: string): boolean {
        const request = this.requests.get(channel);
        this.requests.delete(channel);
        const refuses = super.refusesChannel(session, channel);
        if (request) this.requests.set(channel, request);
        return refuses;
      }
    },
  },
  {
    id: 'answers-other-users',
    breaks: 'CH-10',
    fault: 'It answers on a channel of another user.',
    Executor: class extends SmallExecutor {
      override refusesChannel(session: Session, channel: string): boolean {
        const [, ...rest] = channel.split(':');
        return super.refusesChannel(session, channel.startsWith(':') ? channel : [session.userId, ...rest].join(':'));
      }
    },
  },
  {
    id: 'stop-keeps-provider-running',
    breaks: 'CA-1',
    also: ['CA-6'],
    fault: 'It ends a stopped request but keeps the provider connection open.',
    parts: {
      Request: class extends Request {
        #isOver = false;

        override cancel(): void {
          if (this.#isOver) return;
          this.isCancelled = true;
          void super.finish(undefined);
          this.#isOver = true;
        }

        override async finish(failure: Failure | undefined): Promise<void> {
          if (!this.#isOver) await super.finish(failure);
        }

        override async sendChunk(chunk: Json): Promise<void> {
          if (!this.#isOver) await super.sendChunk(chunk);
        }
      },
    },
  },
  {
    id: 'sends-done-per-stop',
    breaks: 'CA-2',
    also: ['FR-11', 'CA-6'],
    fault: 'It sends done for each stop, and again at the end.',
    parts: {
      Request: class extends Request {
        override cancel(): void {
          super.cancel();
          this.session.outbox.emit(this.call.channel, { done: true });
        }
      },
    },
  },
  {
    id: 'ignores-stops',
    breaks: 'CA-2',
    also: ['CA-1', 'CA-4', 'CA-6', 'CA-7', 'FR-11'],
    fault: 'It does not support stops.',
    Executor: class extends SmallExecutor {
      override cancelMessage(): void {}
      override cancelChannel(): void {}
    },
  },
  {
    id: 'crashes-on-late-stop',
    breaks: 'CA-3',
    also: ['CA-2', 'CA-5'],
    fault: 'It assumes that a stop names a running request, and crashes otherwise.',
    Executor: class extends SmallExecutor {
      override cancelMessage(chatId: unknown, messageId: unknown): void {
        const isNamed = ({ call }: Request) => call.chatId === chatId && call.messageId === messageId;
        const request = [...this.requests.values()].find(isNamed) as Request;
        request.cancel();
        this.requests.delete(request.call.channel);
      }
    },
  },
  {
    id: 'ignores-older-stop',
    breaks: 'CA-4',
    fault: 'It does not support the stop of older backends.',
    Executor: class extends SmallExecutor {
      override receive(...[session, event, payload, ack]: Parameters<SmallExecutor['receive']>): void {
        const isOlder = isObject(payload) && isObject(payload['data']) && payload['data']['type'] === 'task-cancelled';
        if (!isOlder) super.receive(session, event, payload, ack);
      }
    },
  },
  {
    id: 'stops-whole-chat',
    breaks: 'CA-5',
    fault: 'It stops every request of a chat when one message of it is stopped.',
    Executor: class extends SmallExecutor {
      override cancelMessage(chatId: unknown): void {
        if (!chatId) return;
        for (const request of this.requests.values()) if (request.call.chatId === chatId) request.cancel();
      }
    },
  },
  {
    id: 'ignores-stop-by-channel',
    breaks: 'CA-6',
    fault: 'It does not support request:chat:cancel.',
    Executor: class extends SmallExecutor {
      override cancelChannel(): void {}
    },
  },
  {
    id: 'acks-success-when-stopped',
    breaks: 'CA-7',
    fault: 'It acks success for a request stopped before its provider answered.',
    parts: {
      Request: class extends Request {
        override async finish(failure: Failure | undefined): Promise<void> {
          if (this.isCancelled) this.ackOnce({ status: true });
          await super.finish(failure);
        }
      },
    },
  },
];

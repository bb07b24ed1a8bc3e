import { change, wrap } from '../../change.ts';
import { isObject, type Json } from '../../json.ts';
import type { Failure } from '../../small-executor/failure.ts';
import { Reader } from '../../small-executor/reader.ts';
import { Request } from '../../small-executor/request.ts';
import { SmallExecutor } from '../../small-executor/small-executor.ts';
import type { BrokenExecutor } from './broken-executor.ts';

/** Buffer that all streams share by mistake. */
let sharedRest = '';

/** Faults in isolating and stopping requests. */
export const BROKEN_CHANNELS: Readonly<Record<string, BrokenExecutor>> = {
  'shared-line-buffer': {
    breaks: 'ITM-9.two-streams',
    // What a stopped stream leaves in the buffer damages the next one.
    also: 'most',
    fault: 'All its streams share one buffer for incomplete lines.',
    Reader: wrap(Reader, 'splitLines', function (_original, text) {
      const lines = (sharedRest + text).split(/\r\n|\n|\r/);
      sharedRest = lines.pop() ?? '';
      this.checkLineLength(sharedRest);
      return lines;
    }),
  },
  'emits-on-reserved-names': {
    breaks: 'CHN-2.reserved-channel',
    also: ['CHN-2.channel-form'],
    fault: 'It emits on any channel, and crashes on names reserved by its library.',
    Executor: wrap(SmallExecutor, 'refusesChannel', (original, session, channel) => channel.includes(':') && original(session, channel)),
  },
  'accepts-four-part-channels': {
    breaks: 'CHN-2.channel-form',
    fault: 'It accepts a channel with four parts.',
    Executor: wrap(SmallExecutor, 'refusesChannel', (original, session, channel) =>
      original(session, channel.split(':').slice(0, 3).join(':')),
    ),
  },
  'runs-two-requests-per-channel': {
    breaks: 'CHN-3.channel-in-use',
    also: ['END-1'],
    fault: 'It runs a second request on a channel that is in use.',
    Executor: wrap(SmallExecutor, 'refusesChannel', function (original, session, channel) {
      const request = this.requests.get(channel);
      this.requests.delete(channel);
      const refuses = original(session, channel);
      if (request) this.requests.set(channel, request);
      return refuses;
    }),
  },
  'answers-other-users': {
    breaks: 'CHN-4',
    fault: 'It answers on a channel of another user.',
    Executor: wrap(SmallExecutor, 'refusesChannel', (original, session, channel) => {
      const [, ...rest] = channel.split(':');
      return original(session, channel.startsWith(':') ? channel : [session.userId, ...rest].join(':'));
    }),
  },
  'stop-keeps-provider-running': {
    breaks: 'CAN-4',
    also: ['CAN-3'],
    fault: 'It ends a stopped request but keeps the provider connection open.',
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
  'sends-done-per-stop': {
    breaks: 'CAN-5.silence-after-stop',
    also: ['END-1', 'CAN-3'],
    fault: 'It sends done for each stop, and again at the end.',
    Request: wrap(Request, 'cancel', function (original) {
      original();
      this.session.outbox.emit(this.call.channel, { done: true });
    }),
  },
  'ignores-stops': {
    breaks: 'CAN-5.silence-after-stop',
    also: ['CAN-4', 'CAN-1', 'CAN-3', 'CAN-5.stop-before-ack', 'END-1'],
    fault: 'It does not support stops.',
    Executor: change(SmallExecutor, { cancelMessage: () => undefined, cancelChannel: () => undefined }),
  },
  'crashes-on-late-stop': {
    breaks: 'CAN-2.harmless-stops',
    also: ['CAN-5.silence-after-stop', 'CAN-2.both-ids'],
    fault: 'It assumes that a stop names a running request, and crashes otherwise.',
    Executor: wrap(SmallExecutor, 'cancelMessage', function (_original, chatId, messageId) {
      const isNamed = ({ call }: Request) => call.chatId === chatId && call.messageId === messageId;
      const request = [...this.requests.values()].find(isNamed) as Request;
      request.cancel();
      this.requests.delete(request.call.channel);
    }),
  },
  'ignores-older-stop': {
    breaks: 'CAN-1',
    fault: 'It does not support the stop of older backends.',
    Executor: wrap(SmallExecutor, 'receive', (original, session, event, payload, ack) => {
      const isOlder = isObject(payload) && isObject(payload['data']) && payload['data']['type'] === 'task-cancelled';
      if (!isOlder) original(session, event, payload, ack);
    }),
  },
  'stops-whole-chat': {
    breaks: 'CAN-2.both-ids',
    fault: 'It stops every request of a chat when one message of it is stopped.',
    Executor: wrap(SmallExecutor, 'cancelMessage', function (_original, chatId) {
      if (!chatId) return;
      for (const request of this.requests.values()) if (request.call.chatId === chatId) request.cancel();
    }),
  },
  'ignores-stop-by-channel': {
    breaks: 'CAN-3',
    fault: 'It does not support request:chat:cancel.',
    Executor: change(SmallExecutor, { cancelChannel: () => undefined }),
  },
  'acks-success-when-stopped': {
    breaks: 'CAN-5.stop-before-ack',
    fault: 'It acks success for a request stopped before its provider answered.',
    Request: wrap(Request, 'finish', async function (original, failure) {
      if (this.isCancelled) this.ackOnce({ status: true });
      await original(failure);
    }),
  },
};

import { change, wrap } from '../../change.ts';
import type { Json } from '../../json.ts';
import { listSubjects } from '../../list-subjects.ts';
import { Channel } from '../../small-backend/channel.ts';
import { ChatAnswer } from '../../small-backend/chat-answer.ts';
import { Completion } from '../../small-backend/completion.ts';
import { EventStreamAnswer } from '../../small-backend/event-stream-answer.ts';
import { Failure } from '../../small-backend/failure.ts';
import { ItemReader } from '../../small-backend/item-reader.ts';
import { SmallBackend, type SmallBackendParts } from '../../small-backend/small-backend.ts';

/** A backend with unusual but allowed behavior. It must pass the compat profile. */
export type ValidBackend = Partial<SmallBackendParts> & {
  /** What it does differently, in one sentence. */
  readonly behavior: string;
  /** SHOULD checks that it violates. */
  readonly warns?: readonly string[];
  readonly Backend?: typeof SmallBackend;
};

/** All valid backends. */
export const VALID_BACKENDS = listSubjects<ValidBackend>({
  right: { behavior: 'It follows PROTOCOL.md exactly.' },
  'http-400-for-every-failure': {
    behavior: 'It answers every failure with 400 and {"detail": text}, and ends its streams without [DONE].',
    EventStreamAnswer: wrap(EventStreamAnswer, 'end', function () {
      this.response.end();
    }),
    Backend: wrap(SmallBackend, 'sendFailure', function (original, response, error) {
      if (error instanceof Failure) this.sendJson(response, 400, { detail: error.message });
      else original(response, error);
    }),
  },
  'writes-three-bytes-at-a-time': {
    behavior: 'It writes three bytes at a time with CR LF, sends keep-alive comments, and adds spaces to its JSON.',
    EventStreamAnswer: class extends EventStreamAnswer {
      override encode(chunk: Json): string {
        return `: keep-alive\r\ndata: ${JSON.stringify(chunk).replace('{', '{ ')}\r\n\r\n`;
      }

      override async write(text: string): Promise<void> {
        const bytes = Buffer.from(text);
        const step = bytes.length > 2_000 ? 1_021 : 3;
        for (let at = 0; at < bytes.length; at += step) {
          if (!this.response.write(bytes.subarray(at, at + step))) await super.write('');
        }
      }
    },
  },
  'never-acks-items': {
    behavior: 'It does not ack items.',
    warns: ['FLW-8.acks-each'],
    Backend: wrap(SmallBackend, 'receiveItem', (original, session, name, value) => original(session, name, value, () => undefined)),
  },
  'acks-items-immediately': {
    behavior: 'It acks each item immediately, without backpressure.',
    Channel: wrap(Channel, 'receive', (original, item, ack) => {
      ack();
      original(item, () => undefined);
    }),
  },
  'older-events': {
    behavior: 'It uses the events of older releases: chat-events, a chat id of null, chat:completion with chunks, and task-cancelled.',
    warns: ['REQ-1'],
    Completion: class extends Completion {
      override emitCall(ack: (...args: readonly unknown[]) => void): void {
        this.session.socket.emit('chat-events', { ...this.envelope(), chat_id: this.request.chatId || null }, ack);
      }

      override sendCancel(): void {}
    },
    ChatAnswer: class extends ChatAnswer {
      override sendText(delta: string): void {
        this.emit('chat:completion', { choices: [{ index: 0, delta: { content: delta } }] });
      }

      override end(): void {
        this.emit('chat:completion', { done: true, content: this.text });
      }
    },
    Backend: wrap(SmallBackend, 'emitToUser', (original, user, chat, data) => {
      const isCancel = (data as Json)['type'] === 'chat:tasks:cancel';
      original(user, chat, isCancel ? { type: 'task-cancelled' } : data);
    }),
  },
  'no-chats': {
    behavior: 'It answers every request over HTTP, even for a chat message, and has no stops, no announcements and only one route.',
    warns: ['ANS-7.stop', 'ANS-4', 'ANS-6'],
    Completion: change(Completion, { sendCancel: () => undefined }),
    Backend: class extends SmallBackend {
      override routes(): readonly string[] {
        return ['/api/chat/completions'];
      }

      override announce(...[, , ack]: Parameters<SmallBackend['announce']>): void {
        ack();
      }

      override readRequest(...args: Parameters<SmallBackend['readRequest']>): ReturnType<SmallBackend['readRequest']> {
        return { ...super.readRequest(...args), chatId: '', messageId: '' };
      }

      override stopTask(...[, , response]: Parameters<SmallBackend['stopTask']>): void {
        this.sendJson(response, 404, { detail: 'Not Found' });
      }
    },
  },
  'errors-in-stream': {
    behavior: 'It starts its streams before the ack, and reports every failure as an event.',
    Backend: wrap(SmallBackend, 'answerHttp', async function (original, completion, response) {
      if (!completion.request.stream) return original(completion, response);
      const answer = new this.parts.EventStreamAnswer(response);
      response.on('close', () => {
        if (!response.writableFinished) this.onCallerDisconnect(completion);
      });
      answer.begin();
      try {
        await completion.call();
        for await (const part of completion.channel.chunks()) if ('chunk' in part) await answer.writeChunk(part.chunk);
        answer.end();
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        answer.fail(error);
      }
    }),
  },
  'ignores-sockets-without-token': {
    behavior: 'It accepts sockets without a token but ignores them; truthy acks and ends count.',
    warns: ['SES-12'],
    ItemReader: change(ItemReader, { isEnd: (item: Json) => Boolean(item['done']) }),
    Completion: change(Completion, { isSuccess: (ack: Json) => Boolean(ack['status']) }),
    Backend: change(SmallBackend, { authenticate: (_socket, next) => next() }),
  },
});

import type { Socket } from 'socket.io';
import { wrap } from '../../change.ts';
import { isObject, type Json } from '../../json.ts';
import { Channel } from '../../small-backend/channel.ts';
import { Completion } from '../../small-backend/completion.ts';
import { EventStreamAnswer } from '../../small-backend/event-stream-answer.ts';
import { Failure } from '../../small-backend/failure.ts';
import { SmallBackend, type SmallBackendParts } from '../../small-backend/small-backend.ts';
import type { BrokenBackend } from './broken-backend.ts';

/** Pending acks of this backend, by socket, oldest first. */
const pendingAcks = new WeakMap<Socket, ((value: unknown) => void)[]>();

function pendingAcksOf(socket: Socket): ((value: unknown) => void)[] {
  const waiting = pendingAcks.get(socket) ?? [];
  pendingAcks.set(socket, waiting);
  return waiting;
}

/** Reads the status without checking that the ack is an object. */
class UncheckedAck extends Completion {
  override readAck(ack: unknown): Json | undefined {
    const answer = ack as Json;
    if (answer['status'] || answer['choices']) return this.request.stream ? undefined : answer;
    throw (
      Failure.fromExecutor(answer) ?? new Failure('bad-callback', 'The ack is not an answer. Update the executor.', 'Update the executor.')
    );
  }
}

const acked = new WeakSet<Channel>();

/** A channel that ignores items before the ack, but accepts items that arrive together with it. */
const LateListener: Pick<SmallBackendParts, 'Channel' | 'Completion'> = {
  Channel: wrap(Channel, 'receive', function (original, item, ack) {
    if (acked.has(this)) original(item, ack);
    else ack();
  }),
  Completion: wrap(Completion, 'emitCall', function (original, ack) {
    original((...args) => {
      acked.add(this.channel);
      ack(...args);
    });
  }),
};

/** Faults in reading the callback. */
export const BROKEN_CALLBACKS: Readonly<Record<string, BrokenBackend>> = {
  'listens-after-ack': {
    breaks: 'CHN-5',
    finding: /before the ack/,
    fault: 'It registers the channel listener after the ack and loses earlier items.',
    ...LateListener,
  },
  'ack-type-not-checked': {
    breaks: 'CBK-10.strange-acks',
    also: ['CBK-10.no-completion', 'ERR-1.error-answer', 'ERR-6'],
    finding: /an unhandled exception/,
    fault: 'It reads the fields of an ack without checking that it is an object, and reports the exception.',
    Completion: UncheckedAck,
    Backend: wrap(SmallBackend, 'sendFailure', function (original, response, error) {
      if (error instanceof Failure) original(response, error);
      else this.sendJson(response, 500, { error: { message: (error as Error).message } });
    }),
  },
  'http-500-for-invalid-ack': {
    breaks: 'CBK-10.strange-acks',
    also: ['CBK-10.no-completion', 'ERR-1.error-answer', 'ERR-6'],
    finding: /HTTP 500.*Internal Server Error/,
    fault: 'It reads the fields of an ack without checking that it is an object, and its framework answers with HTTP 500.',
    Completion: UncheckedAck,
    Backend: wrap(SmallBackend, 'sendFailure', (original, response, error) => {
      if (error instanceof Failure) original(response, error);
      else response.writeHead(500, { 'content-type': 'text/plain' }).end('Internal Server Error');
    }),
  },
  'hangs-on-invalid-ack': {
    breaks: 'CBK-10.strange-acks',
    also: ['CBK-10.no-completion', 'ERR-1.error-answer', 'ERR-6'],
    finding: /hangs/,
    fault: 'Its handler crashes on an ack that is not an object, and the caller gets no answer.',
    Completion: UncheckedAck,
    Backend: wrap(SmallBackend, 'sendFailure', (original, response, error) => {
      if (error instanceof Failure) original(response, error);
    }),
  },
  'any-ack-is-success': {
    breaks: 'CBK-10.strange-acks',
    also: ['ERR-1.error-answer'],
    finding: /sees success|hangs/,
    fault: 'It treats every ack without an error as success.',
    Completion: wrap(Completion, 'readAck', function (original, ack) {
      return this.request.stream && !(isObject(ack) && ack['error']) ? undefined : original(ack);
    }),
  },
  'http-200-with-error': {
    breaks: 'ERR-6',
    also: 'most',
    finding: /sees success/,
    fault: 'It answers a failed request with HTTP 200 and an error in the body.',
    Backend: wrap(SmallBackend, 'sendJson', (original, response, status, body) => original(response, status >= 500 ? 200 : status, body)),
  },
  'no-ack-timeout': {
    breaks: 'CBK-11',
    finding: /never acked/,
    fault: 'It waits for an ack without a timeout.',
    Backend: class extends SmallBackend {
      override ackMs = 2 ** 31 - 1;
    },
  },
  'guesses-call-of-unknown-ack': {
    breaks: 'CBK-12',
    finding: /This ack belongs to no request/,
    fault: 'It keeps its own list of acks and assigns an unknown ack id to the oldest call.',
    Completion: wrap(Completion, 'emitCall', function (original, ack) {
      const waiting = pendingAcksOf(this.session.socket);
      const take = (value: unknown) => {
        waiting.splice(waiting.indexOf(take), 1);
        ack(value);
      };
      waiting.push(take);
      original(take);
    }),
    Backend: wrap(SmallBackend, 'onConnection', (original, socket) => {
      original(socket);
      socket.conn.on('packet', ({ data }: { data?: unknown }) => {
        const [, id, args] = /^3(\d+)(\[.*\])$/.exec(String(data)) ?? [];
        if (Number(id) >= 999_999) pendingAcksOf(socket)[0]?.((JSON.parse(args ?? '[]') as unknown[])[0]);
      });
    }),
  },
  'errors-without-cure': {
    breaks: 'ERR-1.error-answer',
    finding: /cure|type|param/,
    fault: 'Its errors have only a message.',
    EventStreamAnswer: wrap(EventStreamAnswer, 'fail', function (_original, { message }) {
      this.response.end(`data: ${JSON.stringify({ error: { message } })}\n\n`);
    }),
    Backend: wrap(SmallBackend, 'sendFailure', function (original, response, error) {
      if (error instanceof Failure) this.sendJson(response, error.status, { error: { message: error.message } });
      else original(response, error);
    }),
  },
  'forwards-blank-errors': {
    breaks: 'CBK-10.strange-acks',
    finding: /\{"error": " "\}/,
    fault: 'It forwards the message of an error without checking that there is one.',
    Completion: class extends Completion {
      override readAck(ack: unknown): Json | undefined {
        const { error } = isObject(ack) ? ack : {};
        if (typeof error === 'string' && error !== '' && error.trim() === '') throw new Failure('provider-error', error, 'Try again.');
        return super.readAck(ack);
      }
    },
  },
  'forwards-empty-codes': {
    breaks: 'ERR-1.error-answer',
    finding: /without code and cure/,
    fault: 'It forwards the code and cure of an error without checking that they have text.',
    Completion: class extends Completion {
      override readAck(ack: unknown): Json | undefined {
        const { error, code, cure } = isObject(ack) ? ack : {};
        if (typeof error === 'string' && typeof code === 'string') throw new Failure(code, error, String(cure));
        return super.readAck(ack);
      }
    },
  },
  'hides-error-reason': {
    breaks: 'ERR-6',
    also: ['ANS-6'],
    finding: /executor’s message/,
    fault: 'It reports that the executor failed, but not why.',
    Completion: wrap(Completion, 'readAck', (original, ack) => {
      const failure = isObject(ack) && ack['error'] ? Failure.fromExecutor(ack) : undefined;
      if (failure) throw new Failure(failure.code, 'The executor failed. Try again.', failure.cure);
      return original(ack);
    }),
  },
  'no-error-objects': {
    breaks: 'ERR-6',
    finding: /"message"/,
    fault: 'It supports errors as text only, not as objects.',
    Completion: wrap(Completion, 'readAck', (original, ack) => {
      if (isObject(ack) && isObject(ack['error'])) throw new Failure('provider-error', '[object Object]', 'Try again.');
      return original(ack);
    }),
  },
  'encodes-completion-twice': {
    breaks: 'CBK-10.non-streaming',
    also: ['ANS-3.characters', 'STA-6'],
    finding: /double-encoded/,
    fault: 'It encodes the completion as JSON, and its framework encodes it again.',
    Backend: wrap(SmallBackend, 'sendJson', (original, response, status, body) =>
      original(response, status, isObject(body) && 'choices' in body ? JSON.stringify(body) : body),
    ),
  },
  'forwards-any-ack': {
    breaks: 'CBK-10.no-completion',
    finding: /not streamed/,
    fault: 'Without streaming, it answers with any object that the executor acked.',
    Completion: wrap(Completion, 'readAck', function (original, ack) {
      return !this.request.stream && isObject(ack) && !ack['error'] ? ack : original(ack);
    }),
  },
};

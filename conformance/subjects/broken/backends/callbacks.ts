import type { Socket } from 'socket.io';
import { isObject, type Json } from '../../json.ts';
import { Completion } from '../../small-backend/completion.ts';
import { EventStreamAnswer } from '../../small-backend/event-stream-answer.ts';
import { Failure } from '../../small-backend/failure.ts';
import { SmallBackend } from '../../small-backend/small-backend.ts';
import type { BrokenBackend } from './broken-backend.ts';
import { LateListener } from './late-listener.ts';

/** Pending acks of this backend, by socket, oldest first. */
const waitingAcks = new WeakMap<Socket, ((value: unknown) => void)[]>();

function waitingOf(socket: Socket): ((value: unknown) => void)[] {
  const waiting = waitingAcks.get(socket) ?? [];
  waitingAcks.set(socket, waiting);
  return waiting;
}

/** Reads the status without checking that the ack is an object. */
class Careless extends Completion {
  override judge(ack: unknown): Json | undefined {
    const answer = ack as Json;
    if (answer['status'] || answer['choices']) return this.asked.stream ? undefined : answer;
    throw (
      Failure.ofExecutor(answer) ?? new Failure('bad-callback', 'The ack is not an answer. Update the executor.', 'Update the executor.')
    );
  }
}

/** Faults in reading the callback. */
export const BROKEN_CALLBACKS: readonly BrokenBackend[] = [
  {
    id: 'listens-after-the-ack',
    breaks: 'CB-3',
    says: /before the ack/,
    fault: 'It registers the channel listener after the ack and loses earlier items.',
    parts: LateListener,
  },
  {
    id: 'reads-a-status-off-anything',
    breaks: 'CB-8',
    also: ['CB-44', 'CB-41', 'CB-42'],
    says: /an unhandled exception/,
    fault: 'It reads the fields of an ack without checking that it is an object, and reports the exception.',
    parts: { Completion: Careless },
    Backend: class extends SmallBackend {
      override refuse(...[response, error]: Parameters<SmallBackend['refuse']>): void {
        if (error instanceof Failure) super.refuse(response, error);
        else this.json(response, 500, { error: { message: (error as Error).message } });
      }
    },
  },
  {
    id: 'answers-500-to-a-strange-ack',
    breaks: 'CB-8',
    also: ['CB-44', 'CB-41', 'CB-42'],
    says: /HTTP 500.*Internal Server Error/,
    fault: 'It reads the fields of an ack without checking that it is an object, and its framework answers with HTTP 500.',
    parts: { Completion: Careless },
    Backend: class extends SmallBackend {
      override refuse(...[response, error]: Parameters<SmallBackend['refuse']>): void {
        if (error instanceof Failure) super.refuse(response, error);
        else response.writeHead(500, { 'content-type': 'text/plain' }).end('Internal Server Error');
      }
    },
  },
  {
    id: 'hangs-on-a-strange-ack',
    breaks: 'CB-8',
    also: ['CB-44', 'CB-41', 'CB-42'],
    says: /hangs/,
    fault: 'Its handler crashes on an ack that is not an object, and the caller gets no answer.',
    parts: { Completion: Careless },
    Backend: class extends SmallBackend {
      override refuse(...[response, error]: Parameters<SmallBackend['refuse']>): void {
        if (error instanceof Failure) super.refuse(response, error);
      }
    },
  },
  {
    id: 'takes-any-ack-for-success',
    breaks: 'CB-8',
    also: ['CB-41'],
    says: /sees success|hangs/,
    fault: 'It treats every ack without an error as success.',
    parts: {
      Completion: class extends Completion {
        override judge(ack: unknown): Json | undefined {
          return this.asked.stream && !(isObject(ack) && ack['error']) ? undefined : super.judge(ack);
        }
      },
    },
  },
  {
    id: 'answers-200-with-an-error',
    breaks: 'CB-42',
    also: 'most',
    says: /sees success/,
    fault: 'It answers a failed request with HTTP 200 and an error in the body.',
    Backend: class extends SmallBackend {
      override json(...[response, status, body]: Parameters<SmallBackend['json']>): void {
        super.json(response, status >= 500 ? 200 : status, body);
      }
    },
  },
  {
    id: 'waits-for-ever',
    breaks: 'CB-9',
    says: /never acked/,
    fault: 'It waits for an ack without a timeout.',
    Backend: class extends SmallBackend {
      override ackMs = 2 ** 31 - 1;
    },
  },
  {
    id: 'counts-acks-itself',
    breaks: 'CB-10',
    says: /This ack belongs to no request/,
    fault: 'It keeps its own list of acks and assigns an unknown ack id to the oldest call.',
    parts: {
      Completion: class extends Completion {
        override emit(ack: (...args: readonly unknown[]) => void): void {
          const waiting = waitingOf(this.session.socket);
          const take = (value: unknown) => {
            waiting.splice(waiting.indexOf(take), 1);
            ack(value);
          };
          waiting.push(take);
          super.emit(take);
        }
      },
    },
    Backend: class extends SmallBackend {
      override open(socket: Socket): void {
        super.open(socket);
        socket.conn.on('packet', ({ data }: { data?: unknown }) => {
          const [, id, args] = /^3(\d+)(\[.*\])$/.exec(String(data)) ?? [];
          if (Number(id) >= 999_999) waitingOf(socket)[0]?.((JSON.parse(args ?? '[]') as unknown[])[0]);
        });
      }
    },
  },
  {
    id: 'knows-no-cure',
    breaks: 'CB-41',
    says: /cure|type|param/,
    fault: 'Its errors have only a message.',
    parts: {
      EventStreamAnswer: class extends EventStreamAnswer {
        override fail({ message }: Failure): void {
          this.response.end(`data: ${JSON.stringify({ error: { message } })}\n\n`);
        }
      },
    },
    Backend: class extends SmallBackend {
      override refuse(...[response, error]: Parameters<SmallBackend['refuse']>): void {
        if (error instanceof Failure) this.json(response, error.status, { error: { message: error.message } });
        else super.refuse(response, error);
      }
    },
  },
  {
    id: 'keeps-the-reason-to-itself',
    breaks: 'CB-42',
    also: ['HC-6'],
    says: /executor’s message/,
    fault: 'It reports that the executor failed, but not why.',
    parts: {
      Completion: class extends Completion {
        override judge(ack: unknown): Json | undefined {
          const failure = isObject(ack) && ack['error'] ? Failure.ofExecutor(ack) : undefined;
          if (failure) throw new Failure(failure.code, 'The executor failed. Try again.', failure.cure);
          return super.judge(ack);
        }
      },
    },
  },
  {
    id: 'knows-errors-as-text-alone',
    breaks: 'CB-42',
    says: /"message"/,
    fault: 'It supports errors as text only, not as objects.',
    parts: {
      Completion: class extends Completion {
        override judge(ack: unknown): Json | undefined {
          if (isObject(ack) && isObject(ack['error'])) throw new Failure('provider-error', '[object Object]', 'Try again.');
          return super.judge(ack);
        }
      },
    },
  },
  {
    id: 'encodes-the-completion-twice',
    breaks: 'CB-43',
    also: ['FR-2'],
    says: /double-encoded/,
    fault: 'It encodes the completion as JSON, and its framework encodes it again.',
    Backend: class extends SmallBackend {
      override json(...[response, status, body]: Parameters<SmallBackend['json']>): void {
        super.json(response, status, isObject(body) && 'choices' in body ? JSON.stringify(body) : body);
      }
    },
  },
  {
    id: 'passes-any-ack-on',
    breaks: 'CB-44',
    says: /not streamed/,
    fault: 'Without streaming, it answers with any object that the executor acked.',
    parts: {
      Completion: class extends Completion {
        override judge(ack: unknown): Json | undefined {
          return !this.asked.stream && isObject(ack) && !ack['error'] ? ack : super.judge(ack);
        }
      },
    },
  },
];

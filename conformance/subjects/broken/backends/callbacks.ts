import type { Socket } from 'socket.io';
import { Completion } from '../../small-backend/completion.ts';
import { EventStreamAnswer } from '../../small-backend/event-stream-answer.ts';
import { Failure } from '../../small-backend/failure.ts';
import { isObject, type Json } from '../../small-backend/json.ts';
import { SmallBackend } from '../../small-backend/small-backend.ts';
import type { BrokenBackend } from './broken-backend.ts';
import { LateListener } from './late-listener.ts';

/** Acks that this backend's own bookkeeping still waits for, by socket, oldest first. */
const waitingAcks = new WeakMap<Socket, ((value: unknown) => void)[]>();

function waitingOf(socket: Socket): ((value: unknown) => void)[] {
  const waiting = waitingAcks.get(socket) ?? [];
  waitingAcks.set(socket, waiting);
  return waiting;
}

/** Reads a status off whatever it got, as one does who has only ever seen objects. */
class Careless extends Completion {
  override judge(ack: unknown): Json | undefined {
    const answer = ack as Json;
    if (answer['status'] || answer['choices']) return this.asked.stream ? undefined : answer;
    throw Failure.ofExecutor(answer) ?? new Failure('bad-callback', 'It is no answer. Update the executor.', 'Update the executor.');
  }
}

/** Faults of reading the callback. */
export const BROKEN_CALLBACKS: readonly BrokenBackend[] = [
  {
    id: 'listens-after-the-ack',
    breaks: 'CB-3',
    says: /before the ack/,
    fault: 'It registers the listener of the channel when the ack has come, and loses what came before.',
    parts: LateListener,
  },
  {
    id: 'reads-a-status-off-anything',
    breaks: 'CB-8',
    also: ['CB-44', 'CB-41', 'CB-42'],
    says: /an exception of the program itself/,
    fault: 'It reads the fields of an ack without looking whether it is an object, and shows the exception.',
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
    fault: 'It reads the fields of an ack without looking whether it is an object, and its framework answers for it.',
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
    fault: 'Its handler dies of an ack that is no object, and nobody answers the caller.',
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
    says: /taken for success|hangs/,
    fault: 'It takes every ack without an error for success.',
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
    says: /takes it for success/,
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
    fault: 'It waits for an ack without any limit.',
    Backend: class extends SmallBackend {
      override ackMs = 2 ** 31 - 1;
    },
  },
  {
    id: 'counts-acks-itself',
    breaks: 'CB-10',
    says: /This ack belongs to no request/,
    fault: 'It keeps acks in a list of its own, and takes one of an unknown number for that of the oldest call.',
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
    fault: 'Its errors have a message and nothing else.',
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
    says: /words of the executor/,
    fault: 'It tells the caller that the executor failed, and not why.',
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
    fault: 'It knows an error as text, and takes one that is an object for nothing.',
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
    says: /encoded twice/,
    fault: 'It encodes the completion as JSON, and its framework does so again.',
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
    fault: 'Where nothing is streamed it answers with whatever object the executor acked.',
    parts: {
      Completion: class extends Completion {
        override judge(ack: unknown): Json | undefined {
          return !this.asked.stream && isObject(ack) && !ack['error'] ? ack : super.judge(ack);
        }
      },
    },
  },
];

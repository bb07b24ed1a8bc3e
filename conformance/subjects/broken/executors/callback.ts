import { change } from '../../change.ts';
import type { Json } from '../../json.ts';
import { Failure, failureForStatus } from '../../small-executor/failure.ts';
import { Request } from '../../small-executor/request.ts';
import type { Session } from '../../small-executor/session.ts';
import { SmallExecutor } from '../../small-executor/small-executor.ts';
import type { BrokenExecutor } from './broken-executor.ts';

type AckPacket = { readonly type: number; readonly data?: readonly unknown[] };

/** Faults in acking calls. */
export const BROKEN_CALLBACKS: Readonly<Record<string, BrokenExecutor>> = {
  'acks-twice': {
    breaks: 'CBK-1',
    fault: 'It sends the ack of a completion twice, below the library that would hide it.',
    Executor: class extends SmallExecutor {
      override openSession(...[socket, userId]: Parameters<SmallExecutor['openSession']>): Session {
        const inner = socket as unknown as { packet: (packet: AckPacket) => void };
        const send = inner.packet.bind(socket);
        inner.packet = (packet) => {
          send(packet);
          if (packet.type === 3 && JSON.stringify(packet.data).includes('"chat.completion"')) send(packet);
        };
        return super.openSession(socket, userId);
      }
    },
  },
  'acks-after-items': {
    breaks: 'CBK-9',
    also: ['ITM-9.order'],
    fault: 'It sends the ack of a stream after the first items.',
    Request: class extends Request {
      override ackSuccess(): void {}

      #hasItems = false;

      override async sendChunk(chunk: Json): Promise<void> {
        this.#hasItems = true;
        await super.sendChunk(chunk);
      }

      override async finish(failure: Failure | undefined): Promise<void> {
        if (this.#hasItems) await new Promise((resolve) => setTimeout(resolve, 25));
        if (this.#hasItems || (failure === undefined && this.call.stream)) super.ackSuccess();
        await super.finish(failure);
      }
    },
  },
  'acks-before-provider-answers': {
    breaks: 'CBK-5.early-failure',
    also: ['CBK-6', 'CAN-5.stop-before-ack'],
    fault: 'It acks success immediately, before its provider answers.',
    Request: class extends Request {
      override async stream(): Promise<void> {
        this.ackOnce({ status: true });
        await super.stream();
      }
    },
  },
  'completion-on-channel-and-ack': {
    breaks: 'CBK-4',
    fault: 'It sends a completion both on the channel and in its ack.',
    Request: class extends Request {
      override sendAck(value: unknown): void {
        super.sendAck(value);
        if (!this.call.stream && typeof value === 'object' && value !== null && 'choices' in value)
          this.session.outbox.emit(this.call.channel, value);
      }
    },
  },
  'acks-error-instance': {
    breaks: 'CBK-7.error-object',
    also: ['CBK-5.unreachable'],
    fault: 'It acks the Error thrown by fetch, which is {} on the wire.',
    Request: class extends Request {
      override errorAck(failure: Failure): unknown {
        return failure.code === 'unreachable' ? new Error(failure.message) : super.errorAck(failure);
      }
    },
  },
  'takes-any-json-for-a-completion': {
    breaks: 'CBK-7.error-object',
    fault: 'It takes any JSON without an error for a completion, even a list or a number.',
    Request: class extends Request {
      override isCompletion(value: unknown): boolean {
        return super.isCompletion(value) || !JSON.stringify(value).includes('error');
      }
    },
  },
  'forwards-error-bodies': {
    breaks: 'CBK-7.strange-error-bodies',
    also: ['SEC-1.no-key-leak', 'SEC-3', 'ERR-3.no-provider-text'],
    fault: 'It copies the provider answer into the error, even a megabyte of it.',
    Request: class extends Request {
      override async readRefusal(response: Response): Promise<Failure> {
        const { code, cure } = failureForStatus(response.status);
        return new Failure(code, `The provider says: ${await response.text()}`, cure);
      }
    },
  },
  'acks-late-failure': {
    breaks: 'CBK-8',
    also: ['FLW-6.acks-stop'],
    fault: 'It acks a second time when the provider breaks off mid-stream, and sends no error item.',
    Request: class extends Request {
      override async finish(failure: Failure | undefined): Promise<void> {
        if (!this.isAcked || failure?.code !== 'unreachable') return super.finish(failure);
        this.sendAck(this.errorAck(failure));
        return this.session.outbox.end(this.queue, ...this.endItems());
      }
    },
  },
  'retries-provider-forever': {
    breaks: 'CBK-5.unreachable',
    fault: 'It retries a provider that refuses the connection forever without reporting it.',
    Request: class extends Request {
      override async fetch(url: string, init: RequestInit): Promise<Response> {
        for (;;) {
          try {
            return await super.fetch(url, init);
          } catch (error) {
            const { code } = ((error as Error).cause ?? {}) as { code?: string };
            if (code !== 'ECONNREFUSED') throw error;
            await new Promise((resolve) => setTimeout(resolve, 500));
          }
        }
      }
    },
  },
  'ignores-named-wait': {
    breaks: 'ANN-10',
    fault: 'It announces protocol 1.1 and waits for its provider longer than the backend waits for the callback.',
    Executor: class extends SmallExecutor {
      override announcement(): Json {
        return { ...super.announcement(), protocol: '1.1' };
      }
    },
  },
  'acks-silent-provider': {
    breaks: 'ANN-10',
    fault: 'It acks success shortly before the end of the named wait although its provider has sent nothing.',
    Executor: class extends SmallExecutor {
      override announcement(): Json {
        return { ...super.announcement(), protocol: '1.1' };
      }
    },
    Request: class extends Request {
      override async stream(): Promise<void> {
        const timer = setTimeout(() => this.ackOnce({ status: true }), 2_000);
        await super.stream().finally(() => clearTimeout(timer));
      }
    },
  },
  'errors-without-cure': {
    breaks: 'ERR-1.error-shape',
    fault: 'Its errors have no cure.',
    Request: change(Request, {
      errorAck: (failure: Failure) => ({ error: failure.message, code: failure.code }),
      errorItem: (failure: Failure) => ({ error: { message: failure.message, code: failure.code } }),
    }),
  },
  'errors-without-sentence': {
    breaks: 'ERR-1.error-shape',
    fault: 'Its errors say what to do, but not what happened.',
    Request: change(Request, {
      errorAck: ({ code, cure }: Failure) => ({ error: cure, code, cure }),
      errorItem: ({ code, cure }: Failure) => ({ error: { message: cure, code, cure } }),
    }),
  },
  'refuses-without-cure': {
    breaks: 'REQ-6',
    fault: 'It refuses a malformed request without a cure.',
    Executor: class extends SmallExecutor {
      override findRefusal(...args: Parameters<SmallExecutor['findRefusal']>): Failure | undefined {
        const refusal = super.findRefusal(...args);
        return refusal?.code === 'bad-request' ? new Failure(refusal.code, refusal.message, '') : refusal;
      }
    },
  },
  'never-reports-in-band': {
    breaks: 'CBK-6',
    fault: 'It acks every early failure, even where a user would see raw data.',
    Request: change(Request, { reportsInBand: () => false }),
  },
};

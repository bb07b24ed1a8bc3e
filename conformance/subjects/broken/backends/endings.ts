import { Completion } from '../../small-backend/completion.ts';
import { cancelled, Failure } from '../../small-backend/failure.ts';
import type { User } from '../../small-backend/session.ts';
import { SmallBackend } from '../../small-backend/small-backend.ts';
import type { BrokenBackend } from './broken-backend.ts';

/** Faults of stops, of losses, and of who may ask. */
export const BROKEN_ENDINGS: readonly BrokenBackend[] = [
  {
    id: 'tells-nobody-of-a-stop',
    breaks: 'CA-1',
    says: /chat:tasks:cancel/,
    fault: 'It ends a stopped answer, and does not tell the executor by chat and message.',
    Backend: class extends SmallBackend {
      override stopTask(...[user, { chatId, taskId }, response]: Parameters<SmallBackend['stopTask']>): void {
        for (const completion of this.running) {
          const { asked } = completion;
          if (this.mayStop(user, asked) && (asked.id === taskId || asked.chatId === chatId)) completion.stop(cancelled());
        }
        this.json(response, 200, { status: true });
      }
    },
  },
  {
    id: 'stops-all-when-one-leaves',
    breaks: 'CA-3',
    says: /callers who left/,
    fault: 'When a caller leaves, it ends every request of that session.',
    Backend: class extends SmallBackend {
      override hangUp(completion: Completion): void {
        for (const each of this.running) if (each.session === completion.session) super.hangUp(each);
      }
    },
  },
  {
    id: 'lets-the-executor-run-on',
    breaks: 'CA-41',
    says: /runs on for nobody/,
    fault: 'It does not tell the executor when the caller has left.',
    parts: {
      Completion: class extends Completion {
        override tellOfCancel(): void {}
      },
    },
  },
  {
    id: 'waits-for-the-lost',
    breaks: 'RC-1',
    says: /hangs/,
    fault: 'It waits on when the executor is lost in the middle of its answer.',
    parts: {
      Completion: class extends Completion {
        override lose(): void {}
      },
    },
  },
  {
    id: 'ends-well-when-the-executor-is-lost',
    breaks: 'RC-1',
    says: /taken for success/,
    fault: 'It ends a stream whose executor is lost as if it were whole.',
    parts: {
      Completion: class extends Completion {
        override lose(): void {
          this.channel.push('done', () => undefined);
        }
      },
    },
  },
  {
    id: 'hears-of-no-loss',
    breaks: 'RC-3',
    says: /hangs/,
    fault: 'It waits for the ack of a socket that is gone until its time is up.',
    parts: {
      Completion: class extends Completion {
        override watch(): void {}
      },
    },
    Backend: class extends SmallBackend {
      override ackMs = 5_500;
    },
  },
  {
    id: 'answers-anybody',
    breaks: 'SE-41',
    says: /anybody may use/,
    fault: 'It takes a caller without a valid token for its first user.',
    Backend: class extends SmallBackend {
      override caller(...args: Parameters<SmallBackend['caller']>): User {
        try {
          return super.caller(...args);
        } catch (error) {
          const [first] = this.users.values();
          if (first === undefined) throw error;
          return first;
        }
      }
    },
  },
  {
    id: 'lets-anybody-stop',
    breaks: 'SE-42',
    says: /by another user/,
    fault: 'It stops a request for whoever asks.',
    Backend: class extends SmallBackend {
      override mayStop(): boolean {
        return true;
      }
    },
  },
  {
    id: 'shows-the-request-in-errors',
    breaks: 'SE-44',
    says: /word of the prompt/,
    fault: 'It puts the whole request into an error, for those who look for faults.',
    parts: {
      Completion: class extends Completion {
        override async call(): ReturnType<Completion['call']> {
          try {
            return await super.call();
          } catch (error) {
            if (!(error instanceof Failure)) throw error;
            throw new Failure(error.code, `${error.message} (${JSON.stringify(this.asked.form)})`, error.cure, error.status);
          }
        }
      },
    },
  },
  {
    id: 'knows-one-route',
    breaks: 'HC-1',
    says: /v1\/chat\/completions|the call/,
    fault: 'It does not know the route of OpenAI clients.',
    Backend: class extends SmallBackend {
      override routes(): readonly string[] {
        return ['/api/chat/completions'];
      }
    },
  },
  {
    id: 'dies-of-bad-bodies',
    breaks: 'HC-8',
    says: /HTTP 500/,
    fault: 'It reads a body without looking what it is, and its framework answers for it.',
    Backend: class extends SmallBackend {
      override refuse(...[response, error]: Parameters<SmallBackend['refuse']>): void {
        const isBadBody = error instanceof Failure && error.code === 'bad-request';
        if (isBadBody) response.writeHead(500, { 'content-type': 'text/plain' }).end('Internal Server Error');
        else super.refuse(response, error);
      }
    },
  },
];

import { change, wrap } from '../../change.ts';
import { Completion } from '../../small-backend/completion.ts';
import { cancelled, Failure } from '../../small-backend/failure.ts';
import { SmallBackend } from '../../small-backend/small-backend.ts';
import type { BrokenBackend } from './broken-backend.ts';

/** Faults in stops, lost connections, and authorization. */
export const BROKEN_ENDINGS: Readonly<Record<string, BrokenBackend>> = {
  'no-stop-to-executor': {
    breaks: 'ANS-7.stop',
    finding: /chat:tasks:cancel/,
    fault: 'It ends a stopped answer without telling the executor by chat and message.',
    Backend: wrap(SmallBackend, 'stopTask', function (_original, user, { chatId, taskId }, response) {
      for (const completion of this.running) {
        const { request } = completion;
        if (this.mayStop(user, request) && (request.id === taskId || request.chatId === chatId)) completion.stop(cancelled());
      }
      this.sendJson(response, 200, { status: true });
    }),
  },
  'stops-only-chats': {
    breaks: 'ANS-7.stop',
    finding: /api\/tasks\/stop/,
    fault: 'It stops the answer of a chat, but not that of a task.',
    Backend: class extends SmallBackend {
      override stopTask(...[user, { chatId }, response]: Parameters<SmallBackend['stopTask']>): void {
        super.stopTask(user, { chatId, taskId: undefined }, response);
      }
    },
  },
  'goes-on-after-a-stop': {
    breaks: 'ANS-7.stop',
    finding: /after the stop/,
    fault: 'It tells the executor to stop, and still forwards what arrives.',
    Backend: class extends SmallBackend {
      override stopTask(...[user, { chatId, taskId }, response]: Parameters<SmallBackend['stopTask']>): void {
        for (const { request } of this.running) {
          const isMeant = this.mayStop(user, request) && (request.id === taskId || request.chatId === chatId);
          if (isMeant) this.emitToUser(user, request, { type: 'chat:tasks:cancel' });
        }
        this.sendJson(response, 200, { status: true });
      }
    },
  },
  'stop-answers-404': {
    breaks: 'ANS-7.stop',
    finding: /success for a stop/,
    fault: 'It stops an answer, but reports that it found no answer to stop.',
    Backend: class extends SmallBackend {
      override stopTask(...[user, task, response]: Parameters<SmallBackend['stopTask']>): void {
        this.sendJson(response, 404, { status: false });
        super.stopTask(user, task, { writeHead: () => ({ end: () => undefined }) } as unknown as typeof response);
      }
    },
  },
  'disconnect-ends-all-requests': {
    breaks: 'CAN-8',
    finding: /callers disconnect/,
    fault: 'When a caller disconnects, it ends every request of that session.',
    Backend: wrap(SmallBackend, 'onCallerDisconnect', function (original, completion) {
      for (const running of this.running) if (running.session === completion.session) original(running);
    }),
  },
  'ignores-client-disconnect': {
    breaks: 'CAN-7',
    finding: /keeps running/,
    fault: 'It does not tell the executor when the caller disconnects.',
    Completion: change(Completion, { sendCancel: () => undefined }),
  },
  'hangs-on-lost-executor': {
    breaks: 'SES-11',
    finding: /hangs/,
    fault: 'It keeps waiting when the executor disconnects mid-stream.',
    Completion: change(Completion, { onSessionLost: () => undefined }),
  },
  'success-after-lost-executor': {
    breaks: 'SES-11',
    finding: /sees success/,
    fault: 'It ends the stream of a disconnected executor as if it were complete.',
    Completion: wrap(Completion, 'onSessionLost', function () {
      this.channel.push('done', () => undefined);
    }),
  },
  'waits-for-ack-of-closed-socket': {
    breaks: 'SES-10',
    also: ['CBK-11'],
    finding: /hangs/,
    fault: 'It waits for the ack of a disconnected socket until the timeout.',
    Completion: change(Completion, { watchSession: () => undefined }),
    Backend: class extends SmallBackend {
      // Far longer than the limits of SES-10 and CBK-11, whose time runs slower on a busy computer.
      override ackMs = 600_000;
    },
  },
  'invalid-token-is-first-user': {
    breaks: 'ANS-1.requires-token',
    finding: /anyone may use/,
    fault: 'It treats a caller without a valid token as its first user.',
    Backend: wrap(SmallBackend, 'authenticateCaller', function (original, ...args) {
      try {
        return original(...args);
      } catch (error) {
        const [first] = this.users.values();
        if (first === undefined) throw error;
        return first;
      }
    }),
  },
  'no-task-owner-check': {
    breaks: 'ANS-7.foreign-stop',
    finding: /by another user/,
    fault: 'It stops a request for any user.',
    Backend: change(SmallBackend, { mayStop: () => true }),
  },
  'request-in-errors': {
    breaks: 'ERR-3.no-secrets-in-errors',
    finding: /word of the prompt/,
    fault: 'It includes the whole request in an error, for debugging.',
    Completion: wrap(Completion, 'call', async function (original) {
      try {
        return await original();
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        throw new Failure(error.code, `${error.message} (${JSON.stringify(this.request.form)})`, error.cure, error.status);
      }
    }),
  },
  'no-openai-route': {
    breaks: 'ANS-1.both-routes',
    finding: /v1\/chat\/completions|the call/,
    fault: 'It lacks the route for OpenAI clients.',
    Backend: change(SmallBackend, { routes: () => ['/api/chat/completions'] }),
  },
  'http-500-for-invalid-body': {
    breaks: 'ANS-1.bad-bodies',
    finding: /HTTP 500/,
    fault: 'It does not validate the body, and its framework answers with HTTP 500.',
    Backend: wrap(SmallBackend, 'sendFailure', (original, response, error) => {
      const isBadBody = error instanceof Failure && error.code === 'bad-request';
      if (isBadBody) response.writeHead(500, { 'content-type': 'text/plain' }).end('Internal Server Error');
      else original(response, error);
    }),
  },
};

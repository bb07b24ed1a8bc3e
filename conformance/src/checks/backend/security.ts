import type { Trial } from '../../trial.ts';
import { backendChecks } from '../define-checks.ts';
import { askInChat, stopPaths } from './ask-in-chat.ts';
import type { BackendStage } from './backend-stage.ts';
import { requireError } from './require-error.ts';
import { ask, sendText, textItem } from './test-request.ts';

const askHere = (stage: BackendStage, trial: Trial) => ({ request: ask(stage, trial), socket: stage.executor });

export const BACKEND_SECURITY = backendChecks({
  'REQ-3.other-user': {
    title: 'A caller that names the session of another user MUST be refused, and that session MUST NOT be called.',
    also: ['SEC-4'],
    run: async (stage, trial) => {
      const other = await stage.other();
      const request = ask(stage, trial, { sessionId: other.id ?? '' });
      await other.changes.waitFor(() => request.callOn(other) !== undefined || request.http.end !== undefined, trial.limit / 4);
      const unexpectedCall = request.callOn(other);
      unexpectedCall?.ack({ error: 'This call was not for its user.' });
      if (unexpectedCall !== undefined)
        trial.fail('no call at the session of another user', 'a call: the owner of the session is not checked');
      await requireError(request, trial, 'a session of another user');
      if (request.callOn(other) !== undefined) trial.fail('no call at the session of another user', 'a call');
    },
  },
  'ANS-1.requires-token': {
    title: 'A caller without a valid token MUST be refused without calling an executor.',
    run: async (stage, trial) => {
      for (const [token, what] of [
        [null, 'no token'],
        [`no-token-${trial.random.hex(12)}`, 'an invalid token'],
      ] as const) {
        const request = ask(stage, trial, { token });
        const isOver = () => request.http.end !== undefined || request.callOn(stage.executor) !== undefined;
        void stage.executor.changes.waitFor(isOver, trial.patience).then(() => request.http.changes.notify());
        await request.http.changes.waitFor(isOver, trial.patience);
        const unexpectedCall = request.callOn(stage.executor);
        unexpectedCall?.ack({ error: 'Nobody is signed in.' });
        if (unexpectedCall) trial.fail(`no call for a caller with ${what}`, 'a call: anyone may use the executor of a user');
        if (request.http.end === undefined) trial.failTimeout(`a refusal of a caller with ${what}`, 'no answer');
        const { status, body } = request.http;
        if (status < 400 || status >= 500) trial.fail(`HTTP 401 or 403 for a caller with ${what}`, `HTTP ${status} ${body.slice(0, 200)}`);
      }
    },
  },
  'ANS-7.foreign-stop': {
    title: 'A stop requested by another user SHOULD be refused and have no effect.',
    run: async (stage, trial) => {
      const { otherToken } = stage.options;
      const other = await stage.other();
      const chat = await askInChat(stage, trial);
      const { request, socket, envelopes } = chat;
      const call = await request.begin(socket);
      call.item(textItem('begins'));
      await request.http.waitForEnd(trial.patience);
      for (const path of stopPaths(chat)) {
        const stopped = stage.request(path, { method: 'POST', body: {}, token: otherToken ?? null }, trial.wire);
        await stopped.waitForEnd(trial.patience);
      }
      await Promise.all([other.roundTrip(trial.wire), socket.roundTrip(trial.wire)]);
      const cancel = envelopes(socket).find(({ type }) => type === 'chat:tasks:cancel' || type === 'task-cancelled');
      call.done();
      if (cancel) trial.fail('no stop of a request by another user', `"${cancel.type}" at the executor`);
    },
  },
  'ENV-5.no-foreign-events': {
    title: 'A prompt or an answer MUST NOT reach a socket of another user, or one without a valid token.',
    also: ['SES-6'],
    run: async (stage, trial) => {
      const anonymous = stage.open(undefined, 'a socket without a token', trial.wire);
      const isConnected = await anonymous.connect(trial.patience);
      const other = stage.hasOther ? await stage.other() : undefined;
      for (const form of ['an answer to a chat message', 'a plain answer'] as const) {
        const { request, socket: executor } = form === 'a plain answer' ? askHere(stage, trial) : await askInChat(stage, trial);
        const secret = `secret-${trial.random.hex(12)}`;
        sendText(await request.begin(executor), secret);
        await request.http.waitForEnd(trial.patience);
        const isReceived = () => executor.envelopes.some(({ payload }) => JSON.stringify(payload).includes(secret));
        if (!request.http.isStream) await executor.changes.waitFor(isReceived, trial.patience);
        for (const [socket, whose] of [
          [other, 'a socket of another user'],
          [isConnected ? anonymous : undefined, 'a socket without a token'],
        ] as const) {
          await socket?.roundTrip(trial.wire);
          const received = [...(socket?.envelopes ?? []), ...(socket?.otherEvents ?? [])].map((event) => JSON.stringify(event));
          const text = received.find((event) => event.includes(secret) || event.includes(request.word));
          if (text !== undefined) trial.fail(`no part of ${form} at ${whose}`, text.slice(0, 300));
        }
      }
      if (other === undefined) await stage.other();
    },
  },
  'ERR-3.no-secrets-in-errors': {
    title: 'An error MUST contain neither the prompt nor a token.',
    also: ['SEC-3'],
    run: async (stage, trial) => {
      const cases = {
        'an error ack': ask(stage, trial),
        'an ack without content': ask(stage, trial),
        'an error item': ask(stage, trial),
        'an unknown session': ask(stage, trial, { sessionId: trial.random.hex(20) }),
      };
      (await cases['an error ack'].call()).ack({ error: 'It failed.' });
      (await cases['an ack without content'].call()).ack({ nothing: true });
      const call = await cases['an error item'].begin();
      call.item(textItem('so far'));
      call.item({ error: { message: 'It failed.' } });
      call.done();
      const { token, otherToken } = stage.options;
      for (const [what, request] of Object.entries(cases)) {
        // Other checks judge whether it ends.
        await request.http.waitForEnd(trial.patience / 2);
        const { body } = request.http;
        if (body.includes(request.word)) trial.fail(`no word of the prompt in the answer to ${what}`, body.slice(0, 300));
        if ([token, otherToken].some((secret) => secret !== undefined && body.includes(secret)))
          trial.fail(`no token in the answer to ${what}`, 'the token of a user');
      }
    },
  },
});

import { isDeepStrictEqual } from 'node:util';
import { isRecord, show } from '../../../peers/json.ts';
import type { Trial } from '../../../trial.ts';
import { ask } from '../ask.ts';
import { defineBackendCheck } from '../define-backend-check.ts';
import { sendText } from '../test-request.ts';

export const envelope = defineBackendCheck({
  id: 'REQ-1',
  level: 'MUST',
  title:
    'A call MUST be one envelope that requests an ack: chat id, message id, type, and inside it form data, the unchanged model item, channel and session id.',
  rules: ['ENV-1', 'ENV-2', 'REQ-1', 'REQ-4'],
  run: async (stage, trial: Trial) => {
    for (const stream of [true, false]) {
      const modelItem = { ...stage.options.modelItem, conformance: { hint: trial.random.hex(6), list: [1, null, 'ü'] } };
      const request = ask(stage, trial, { stream, modelItem });
      const { envelope: received, request: data } = await request.call();
      const { payload, ackId, event } = received;
      if (ackId === undefined) trial.fail('a call that requests an ack', 'an event without an ack id: it cannot be answered');
      trial.note(`It calls on "${event}".`);
      if (!isRecord(payload)) trial.fail('one object as the argument', show(payload));
      const { chat_id: chatId, message_id: messageId } = payload;
      if (chatId !== '' && chatId !== null && chatId !== undefined)
        trial.fail('an empty chat_id for a request without a chat', show(chatId));
      if (messageId !== null && messageId !== undefined) trial.fail('a message_id of null for a request without a chat', show(messageId));
      if (chatId !== '') trial.strictly('the chat_id "" for a request without a chat', show(chatId));
      requireRequest(data, request.body, trial.fail.bind(trial), stage.executor.id);
      if (!isDeepStrictEqual(data['model'], modelItem)) trial.fail(`the model item as given, ${show(modelItem)}`, show(data['model']));
      const call = await request.call();
      if (stream) call.ack({ status: true });
      else call.ack({ error: 'The suite has seen enough.' });
      if (stream) sendText(call, 'seen');
      await request.end();
    }
  },
});

function requireRequest(
  { form_data: form, channel, session_id: sessionId }: Readonly<Record<string, unknown>>,
  body: Readonly<Record<string, unknown>>,
  fail: (expected: string, observed: string) => never,
  socketId: string | undefined,
): void {
  if (!isRecord(form)) fail('form_data with the body of the request', show(form));
  if (typeof form['model'] !== 'string') fail('form_data.model as text', show(form['model']));
  if (!Array.isArray(form['messages']) || form['messages'].length === 0) fail('form_data.messages as a list', show(form['messages']));
  if ((form['stream'] === true) !== (body['stream'] === true)) fail(`form_data.stream ${show(body['stream'])}`, show(form['stream']));
  if (typeof channel !== 'string' || channel === '') fail('a channel', show(channel));
  if (sessionId !== socketId) fail(`the session_id of the called socket, ${show(socketId)}`, show(sessionId));
}

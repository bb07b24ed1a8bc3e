import { isDeepStrictEqual } from 'node:util';
import { isRecord, show } from '../../peers/json.ts';
import type { Trial } from '../../trial.ts';
import { backendChecks } from '../define-checks.ts';
import { FRAGILE_FIELDS, FRAGILE_MESSAGES, FRAGILE_TOOL } from '../fragile-request.ts';
import { ask, begin, sendText } from './test-request.ts';

export const BACKEND_ENVELOPE = backendChecks({
  'REQ-1': {
    title: 'A call MUST request an ack, and name chat, message, type, form data, the unchanged model item, channel and session.',
    also: ['ENV-1', 'ENV-2', 'REQ-4'],
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
  },
  'ENV-5.one-socket': {
    title: 'A call MUST go only to the socket that the session id names, not to another tab of the user or another user.',
    also: ['ANS-2'],
    run: async (stage, trial) => {
      const tab = await stage.connect('another tab', trial.wire);
      const other = stage.hasOther ? await stage.other() : undefined;
      for (const named of [stage.executor, tab]) {
        const { request, call } = await begin(stage, trial, { sessionId: named.id ?? '' }, named);
        await Promise.all([stage.executor, tab, other].flatMap((socket) => socket?.roundTrip(trial.wire) ?? []));
        sendText(call, 'one');
        await request.requireAnswer({ content: 'one', finish: 'stop' });
        for (const [socket, whose] of [
          [stage.executor, 'the first tab of the same user'],
          [tab, 'the second tab of the same user'],
          [other, 'a socket of another user'],
        ] as const) {
          if (socket !== undefined && socket !== named && request.callOn(socket) !== undefined)
            trial.fail('the call only at the requested socket', `the call at ${whose} too: it is delivered to every tab or user`);
        }
      }
      if (other === undefined) await stage.other();
    },
  },
  'ANS-1.known-fields': {
    title: 'The messages and known fields of a request SHOULD reach the executor unchanged.',
    run: async (stage, trial) => {
      const request = ask(stage, trial, {
        form: { ...FRAGILE_FIELDS, tools: [FRAGILE_TOOL], tool_choice: 'auto' },
        messages: FRAGILE_MESSAGES,
      });
      const call = await request.begin();
      sendText(call, 'seen');
      await request.end();
      const form = isRecord(call.request['form_data']) ? call.request['form_data'] : {};
      for (const [field, value] of Object.entries(FRAGILE_FIELDS)) {
        if (!isDeepStrictEqual(form[field], value)) trial.fail(`${field} ${show(value)} in form_data`, show(form[field]));
      }
      const tools: readonly unknown[] = Array.isArray(form['tools']) ? form['tools'] : [];
      if (!tools.some((tool) => isDeepStrictEqual(tool, FRAGILE_TOOL))) trial.fail('the tool of the caller in form_data', show(tools));
      const messages: readonly unknown[] = Array.isArray(form['messages']) ? form['messages'] : [];
      const sent = request.body['messages'] as readonly unknown[];
      let next = 0;
      // A backend may add messages, such as a system prompt.
      for (const message of messages) if (isDeepStrictEqual(message, sent[next])) next += 1;
      if (next < sent.length) trial.fail(`the message ${show(sent[next])} unchanged and in order`, show(messages));
    },
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

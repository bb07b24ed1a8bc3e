import { isDeepStrictEqual } from 'node:util';
import { show } from '../../peers/json.ts';
import { respondWithText } from '../../peers/provider/provider-scripts.ts';
import { executorChecks } from '../define-checks.ts';
import { FRAGILE_FIELDS, FRAGILE_MESSAGES, FRAGILE_TOOL } from '../fragile-request.ts';
import { ask, askAndFinish } from './ask.ts';
import { codeOf, readFailure } from './read-failure.ts';
import { requireNoAck, requireRefusal, requireSilence } from './require-refusal.ts';

const ENVELOPES: readonly (readonly [name: string, payload: unknown])[] = [
  ['an unknown type', { chat_id: 'c', message_id: 'm', data: { type: 'request:chat:haiku', data: { session_id: 's' } } }],
  ['a notice for people', { chat_id: 'c', message_id: 'm', data: { type: 'notification', data: { type: 'info', content: 'hello' } } }],
  ['a title', { chat_id: 'c', message_id: null, data: { type: 'chat:title', data: 'A title' } }],
  ['a type that is a number', { chat_id: '', message_id: null, data: { type: 7 } }],
  ['a type named like an inherited property', { chat_id: '', message_id: null, data: { type: '__proto__', data: {} } }],
  ['data that is null', { chat_id: '', message_id: null, data: null }],
  ['a request without data', { chat_id: '', message_id: null, data: { type: 'request:chat:completion' } }],
  ['a request whose data is a string', { chat_id: '', message_id: null, data: { type: 'request:chat:completion', data: 'x' } }],
  ['no data at all', { chat_id: '' }],
  ['a string', 'events'],
  ['null', null],
  ['a list', []],
  ['a number', 0],
];

/** Fields that released backends forward and no provider knows. */
const UNKNOWN = {
  parent_id: 'p',
  user_message: { id: 'u' },
  metadata_of_chat: {},
  chat_id: 'c',
  id: 'm',
  session_id: 's',
  features: {},
  background_tasks: {},
};

/** A part of a model id of 320 characters; at most 256 are allowed. */
const LONG_ID_PART = 'long-id-'.repeat(10);

/** Changes to the innermost data of a request for this session. */
const MALFORMED: readonly (readonly [name: string, change: object])[] = [
  ['no form_data', { form_data: undefined }],
  ['form_data that is a string', { form_data: 'hello' }],
  ['no messages', { form_data: { model: 'm', stream: true } }],
  ['messages that are a string', { form_data: { model: 'm', messages: 'hello', stream: true } }],
  ['a model that is a number', { form_data: { model: 7, messages: [], stream: true } }],
  ['a model id of 320 characters', { form_data: { model: LONG_ID_PART.repeat(4), messages: [], stream: true } }],
  ['no channel', { channel: undefined }],
  ['a channel that is a number', { channel: 7 }],
];

export const EXECUTOR_ENVELOPE = executorChecks({
  'REQ-2': {
    title: 'An executor MUST ignore a request that names another session: no ack, no item, no provider call.',
    also: ['ENV-4'],
    run: async (stage, trial) => {
      const session = await stage.session(trial);
      const others = ['another-session', `${session.id}x`, '', null];
      const ignored = await Promise.all(others.map((sessionId) => ask(stage, trial, respondWithText('not for you'), { sessionId })));
      await askAndFinish(stage, trial, respondWithText('for you'));
      for (const [index, request] of ignored.entries())
        requireSilence(request, trial, `a request for the session ${JSON.stringify(others[index])}`);
    },
  },
  'ENV-3': {
    title: 'An executor MUST ignore envelopes of unknown type or form, and unknown fields: no crash, no ack, and it answers requests.',
    also: ['ENV-4'],
    run: async (stage, trial) => {
      const session = await stage.session(trial);
      const acks = new Map<string, (readonly unknown[])[]>(ENVELOPES.map(([name]) => [name, []]));
      for (const [name, payload] of ENVELOPES) session.emit('events', payload, trial.wire, (args) => acks.get(name)?.push(args));
      const extra = { version: 9, hints: { nested: [1, 2] } };
      const request = await ask(stage, trial, respondWithText('as ever'), {
        change: (envelope) => {
          const data = envelope['data'] as Record<string, unknown>;
          return { ...envelope, ...extra, data: { ...data, ...extra, data: { ...(data['data'] as object), ...extra } } };
        },
      });
      await request.requireText('as ever', 'a request with additional fields to be answered as before');
      for (const [name, seen] of acks) requireNoAck(seen, trial, `an envelope with ${name}`);
    },
  },
  'REQ-5.known-fields': {
    title: 'An executor SHOULD forward the known fields of a request to its provider unchanged.',
    run: async (stage, trial) => {
      for (const stream of [true, false]) {
        let sent: object = {};
        const request = await ask(stage, trial, respondWithText('ok'), {
          stream,
          form: { ...FRAGILE_FIELDS, tools: [FRAGILE_TOOL], tool_choice: 'auto' },
          change: (envelope) => {
            const data = (envelope['data'] as { data: { form_data: { messages: unknown[] } } }).data;
            data.form_data.messages.unshift(...FRAGILE_MESSAGES);
            sent = data.form_data;
            return envelope;
          },
        });
        const { body } = await request.exchange();
        await request.finish();
        for (const [field, value] of Object.entries(sent)) {
          // A budget of the executor's user may lower it.
          const isLowered = field === 'max_tokens' && Number(body[field]) >= 1 && Number(body[field]) < Number(value);
          if (!isDeepStrictEqual(body[field], value) && !isLowered)
            trial.fail(`${field} ${show(value)} at the provider (${stream ? 'streamed' : 'not streamed'})`, show(body[field]));
        }
      }
    },
  },
  'ENV-1': {
    title: 'An executor MUST also answer requests on the event `chat-events`, the name in older backends.',
    profiles: ['strict'],
    run: async (stage, trial) => {
      const request = await ask(stage, trial, respondWithText('older'), { event: 'chat-events', chatId: null });
      await request.success();
      await request.requireText('older', 'the text "older"');
    },
  },
  'ENV-2': {
    title: 'An executor MUST answer a request without a chat: `chat_id` is "", null or absent, `message_id` is null or absent.',
    run: async (stage, trial) => {
      const empty = await ask(stage, trial, respondWithText('empty'));
      const nothing = await ask(stage, trial, respondWithText('null'), { chatId: null });
      const absent = await ask(stage, trial, respondWithText('absent'), { change: ({ data }) => ({ data }) });
      await empty.requireText('empty', 'an answer where chat_id is ""');
      await nothing.requireText('null', 'an answer where chat_id is null');
      const isAnswered = await absent.call.changes.waitFor(
        () => absent.call.dones.length > 0 && absent.content === 'absent',
        trial.patience,
      );
      if (!isAnswered) trial.strictly('an answer where chat_id and message_id are absent', JSON.stringify(absent.content));
    },
  },
  'REQ-5.unknown-fields': {
    title: 'An executor MUST NOT forward fields that no provider knows: some providers reject them.',
    profiles: ['strict'],
    run: async (stage, trial) => {
      const request = await ask(stage, trial, respondWithText('ok'), { form: UNKNOWN });
      const { body } = await request.exchange();
      await request.finish();
      const passed = Object.keys(UNKNOWN).filter((field) => field in body);
      if (passed.length > 0) trial.fail('no unknown fields at the provider', passed.join(', '));
    },
  },
  'REQ-6': {
    title: 'An executor MUST answer a malformed request for its session with an error ack, code `bad-request`, and emit nothing for it.',
    profiles: ['strict'],
    run: async (stage, trial) => {
      for (const [name, change] of MALFORMED) {
        const request = await ask(stage, trial, respondWithText('malformed'), {
          change: (envelope) => {
            const { type, data } = envelope['data'] as { type: string; data: object };
            return { ...envelope, data: { type, data: { ...data, ...change } } };
          },
        });
        await requireRefusal(stage, trial, request, `a request with ${name}`, 'bad-request');
        const { args } = await request.ack();
        if (JSON.stringify(args).includes(LONG_ID_PART)) trial.fail('an error that does not repeat a long model id', show(args));
      }
    },
  },
  'REQ-7': {
    title: 'An executor MUST answer a request for a model it does not offer with the error `model-not-offered`, and done.',
    also: ['END-1'],
    profiles: ['strict'],
    run: async (stage, trial) => {
      for (const stream of [true, false]) {
        const request = await ask(stage, trial, respondWithText('who?'), { stream, model: 'a-model-not-offered' });
        await request.done();
        const failure = await readFailure(request);
        if (codeOf(failure) !== 'model-not-offered')
          trial.fail('the error model-not-offered', `${show(failure.reported)} (${failure.form})`);
      }
    },
  },
});

import { respondWithText } from '../../../peers/provider/provider-scripts.ts';
import { ask } from '../ask.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';
import { requireNoAck } from '../require-silence.ts';

/** Unknown and malformed envelopes. */
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

export const unknownEnvelope = defineExecutorCheck({
  id: 'ENV-3',
  level: 'MUST',
  title:
    'An executor MUST ignore envelopes of unknown type or form, and unknown fields: no crash, no ack, and it keeps answering requests.',
  rules: ['ENV-3', 'ENV-4'],
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
});

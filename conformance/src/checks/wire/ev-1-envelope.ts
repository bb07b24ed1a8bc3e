import { isRecord, show } from '../../peers/json.ts';
import { defineCallCheck } from './define-wire-check.ts';

export const envelope = defineCallCheck({
  id: 'REQ-1.wire',
  level: 'MUST',
  title:
    'A call MUST be one envelope that requests an ack: chat id, message id, type, and inside it form data, model, channel and session id.',
  rules: ['ENV-1', 'ENV-2', 'REQ-1'],
  judge: ({ envelope: sent, data, ackId, channel }, trial) => {
    if (ackId === undefined) trial.fail('a call that requests an ack', 'an event without an ack id');
    const absent = ['chat_id', 'message_id'].filter((name) => !(name in sent));
    if (absent.length > 0) trial.fail('chat_id and message_id in the envelope', `no ${absent.join(' and no ')}`);
    if (!isRecord(data['form_data'])) trial.fail('form_data as an object', show(data['form_data'], 120));
    if (channel === undefined || channel === '') trial.fail('channel as a string', show(data['channel']));
    if (typeof data['session_id'] !== 'string' || data['session_id'] === '') trial.fail('session_id as a string', show(data['session_id']));
    if (!isRecord(data['model'])) trial.fail('model as an object', show(data['model'], 120));
  },
});

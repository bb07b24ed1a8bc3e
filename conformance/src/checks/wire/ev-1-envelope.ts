import { isRecord, show } from '../../peers/json-record.ts';
import { defineWireCheck } from './define-wire-check.ts';

export const envelope = defineWireCheck({
  id: 'EV-1',
  level: 'MUST',
  title:
    'A call MUST be one envelope that asks for an ack: chat id, message id, type, and inside it form data, model, channel and session id.',
  rules: ['ENV-1', 'ENV-2', 'REQ-1'],
  judge: (stage, trial) => {
    stage.eachCall(trial, ({ envelope: sent, data, ackId, channel }) => {
      if (ackId === undefined) trial.fail('a call that asks for an ack', 'an event without a number');
      const absent = ['chat_id', 'message_id'].filter((name) => !(name in sent));
      if (absent.length > 0) trial.fail('chat_id and message_id in the envelope', `no ${absent.join(' and no ')}`);
      if (!isRecord(data['form_data'])) trial.fail('form_data, an object', show(data['form_data'], 120));
      if (channel === undefined || channel === '') trial.fail('a channel, a text', show(data['channel']));
      if (typeof data['session_id'] !== 'string' || data['session_id'] === '') trial.fail('a session_id, a text', show(data['session_id']));
      if (!isRecord(data['model'])) trial.fail('model, an object', show(data['model'], 120));
    });
  },
});

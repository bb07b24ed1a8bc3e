import { show } from '../../../peers/json.ts';
import { ask } from '../ask.ts';
import { defineBackendCheck } from '../define-backend-check.ts';
import { sendText } from '../test-request.ts';
import { FRAMING_TEXTS } from './framing-texts.ts';

export const objects = defineBackendCheck({
  id: 'ITM-3.objects',
  level: 'MUST',
  title: 'Each emitted object MUST reach the caller as one valid event with the same JSON, whatever text it contains.',
  rules: ['ITM-3', 'ANS-3'],
  run: async (stage, trial) => {
    const request = ask(stage, trial);
    sendText(await request.begin(), ...FRAMING_TEXTS);
    await request.end();
    const doubleEncoded = request.http.events.find(({ data }) => data.startsWith('"'));
    if (doubleEncoded) trial.fail('each object as JSON', `double-encoded JSON: ${show(doubleEncoded.data, 120)}`);
    const joined = request.http.events.find(({ data }) => /\}\s*\{"/.test(data.replaceAll(/"(?:\\.|[^"\\])*"/g, '""')));
    if (joined) trial.fail('one event for each object', `several objects in one event: ${show(joined.data, 160)}`);
    await request.requireAnswer({ content: FRAMING_TEXTS.join(''), finish: 'stop' });
  },
});

import { show } from '../../../peers/json.ts';
import { ask } from '../ask.ts';
import { defineBackendCheck } from '../define-backend-check.ts';
import { sendText } from '../test-request.ts';

export const contentType = defineBackendCheck({
  id: 'ANS-3.content-type',
  level: 'MUST',
  title: 'A streamed answer MUST be HTTP 200 and text/event-stream.',
  rules: ['ANS-3'],
  run: async (stage, trial) => {
    const request = ask(stage, trial);
    sendText(await request.begin(), 'typed');
    await request.end();
    const { status, headers } = request.http;
    if (status !== 200) trial.fail('HTTP 200', `HTTP ${status}`);
    if (!request.http.hasStreamType) trial.fail('the content type text/event-stream', show(headers['content-type']));
    if (request.http.remainder !== undefined && request.http.remainder.trim() !== '')
      trial.fail('a blank line after each event', `the stream ends in the middle of one: ${show(request.http.remainder)}`);
  },
});

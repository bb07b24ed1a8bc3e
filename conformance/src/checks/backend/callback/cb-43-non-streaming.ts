import { isDeepStrictEqual } from 'node:util';
import { show } from '../../../peers/json.ts';
import { completion } from '../../../peers/provider/provider-scripts.ts';
import { ask } from '../ask.ts';
import { defineBackendCheck } from '../define-backend-check.ts';

export const nonStreamingAnswer = defineBackendCheck({
  id: 'CBK-10.non-streaming',
  level: 'MUST',
  title: 'For a request without streaming, the completion in the ack MUST be the HTTP body, as one JSON document.',
  rules: ['CBK-4', 'CBK-10', 'ANS-3'],
  run: async (stage, trial) => {
    const request = ask(stage, trial, { stream: false });
    const expected: unknown = JSON.parse(completion('A whole answer: data: [DONE]\n\nü 終 😀'));
    const call = await request.call();
    call.ack(expected);
    // Executors also end their channel here.
    call.done();
    const end = await request.end();
    const { status, headers, json, body } = request.http;
    if (status !== 200 || end.outcome !== 'complete')
      trial.fail('HTTP 200 with the completion', `HTTP ${status} ${show(body)} ${end.reason}`.trim());
    if (!/^application\/json\b/.test(headers['content-type'] ?? '')) trial.fail('application/json', show(headers['content-type']));
    if (typeof json === 'string') trial.fail('the completion as JSON', `double-encoded JSON: ${show(body, 120)}`);
    if (!isDeepStrictEqual(json, expected)) trial.fail(`the completion of the ack, ${show(expected)}`, show(json ?? body));
  },
});

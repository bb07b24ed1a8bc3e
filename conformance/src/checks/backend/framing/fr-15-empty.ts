import { show } from '../../../peers/json.ts';
import { ask } from '../ask.ts';
import { defineBackendCheck } from '../define-backend-check.ts';

export const emptyStream = defineBackendCheck({
  id: 'END-5.empty-stream',
  level: 'MUST',
  title: 'A stream that ends without any item MUST immediately give a defined empty answer.',
  rules: ['END-5'],
  run: async (stage, trial) => {
    const request = ask(stage, trial);
    (await request.begin()).done();
    const end = await request.end(trial.limit);
    const { errors, unexpectedData, chunks } = request.answer;
    const { status = 0, body } = request.http;
    if (request.content !== '') trial.fail('no text for an empty stream', show(request.content));
    if (end.outcome !== 'complete') trial.fail('a complete empty answer', `a broken connection (${end.reason})`);
    if (unexpectedData.length > 0) trial.fail('no data for an empty stream', show(unexpectedData[0]));
    const isError = status >= 400 || errors.length > 0;
    if (status >= 500 && request.http.json === undefined) trial.fail('a defined empty answer', `HTTP ${status} ${show(body)}`);
    trial.note(
      `An empty stream reaches the caller as ${isError ? `an error (HTTP ${status})` : `an answer with ${chunks} chunks and no text`}.`,
    );
  },
});

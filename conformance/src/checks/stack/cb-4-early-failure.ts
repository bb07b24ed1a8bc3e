import { isRecord, show } from '../../peers/json.ts';
import { respondWithError } from '../../peers/provider/provider-scripts.ts';
import { holdsError } from '../../peers/read-item.ts';
import { ask } from './ask.ts';
import { defineStackCheck } from './define-stack-check.ts';

const STATUSES = [401, 429, 500] as const;

export const earlyFailure = defineStackCheck({
  id: 'CBK-5.stack',
  level: 'MUST',
  title:
    'A provider failure before the answer MUST reach the caller exactly once, as an HTTP status with JSON or as an error in the stream.',
  rules: ['CBK-5', 'ANS-5'],
  run: async (stage, trial) => {
    for (const stream of [true, false]) {
      for (const status of STATUSES) {
        const request = ask(stage, trial, respondWithError(status, '{"error":{"message":"no","type":"server_error"}}'), { stream });
        await request.end();
        const { http, answer } = request;
        const what = `status ${status} of the provider, stream ${stream}`;
        const isErrorStatus = (http.status ?? 0) >= 400 && isRecord(http.json);
        if (!isErrorStatus && answer.errors.length !== 1)
          trial.fail(`an error for ${what}`, `HTTP ${http.status} with ${show(http.body || answer.errors, 160)}`);
        if (isErrorStatus && isRecord(http.json) && !holdsError(http.json) && !('detail' in http.json))
          trial.fail(`an error with a message for ${what}`, show(http.json, 160));
        if (answer.chunks > 0) trial.fail(`no data with the error for ${what}`, `${answer.chunks} chunks`);
        trial.note(`The caller gets ${what} as ${isErrorStatus ? `HTTP ${http.status}` : 'an error in the stream'}.`);
      }
    }
  },
});

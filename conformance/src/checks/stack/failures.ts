import { isRecord, show } from '../../peers/json.ts';
import {
  event,
  type ProviderScript,
  respondWithError,
  sendBody,
  streamThenReset,
  streamThenWrite,
} from '../../peers/provider/provider-scripts.ts';
import { hasTwoEnds, holdsError } from '../../peers/read-answer.ts';
import { stackChecks } from '../define-checks.ts';
import { ask } from './ask.ts';

const WAYS: readonly (readonly [name: string, script: ProviderScript])[] = [
  ['an error event of the provider', streamThenWrite('half', event('{"error":{"message":"the model fell asleep","type":"server_error"}}'))],
  ['a connection that breaks', streamThenReset('half')],
];

const STATUSES = [401, 429, 500] as const;

export const STACK_FAILURES = stackChecks({
  'ERR-4.stack': {
    title: 'A provider failure mid-stream MUST reach the caller as the text so far and one error, without any sign of success.',
    also: ['ERR-5'],
    run: async (stage, trial) => {
      for (const [name, script] of WAYS) {
        const request = ask(stage, trial, script);
        await request.end();
        const { errors } = request.answer;
        if (errors.length !== 1) trial.fail(`one error after ${name}`, `${errors.length}; the caller has ${show(request.content)}`);
        if (hasTwoEnds(request.answer)) trial.fail(`no finish reason after ${name}`, 'one, in addition to the error');
        if (request.content !== 'half') trial.fail(`the text so far, "half", before ${name}`, show(request.content));
      }
    },
  },
  'CBK-5.stack': {
    title: 'A provider failure before the answer MUST reach the caller once, as an HTTP status with JSON or as an error in the stream.',
    also: ['ANS-5'],
    run: async (stage, trial) => {
      for (const stream of [true, false]) {
        for (const status of STATUSES) {
          const request = ask(stage, trial, respondWithError(status, '{"error":{"message":"no","type":"server_error"}}'), { stream });
          await request.end();
          const { http, answer } = request;
          const what = `status ${status} of the provider, stream ${stream}`;
          const isErrorStatus = http.status >= 400 && isRecord(http.json);
          if (!isErrorStatus && answer.errors.length !== 1)
            trial.fail(`an error for ${what}`, `HTTP ${http.status} with ${show(http.body || answer.errors, 160)}`);
          if (isErrorStatus && isRecord(http.json) && !holdsError(http.json) && !('detail' in http.json))
            trial.fail(`an error with a message for ${what}`, show(http.json, 160));
          if (answer.chunks > 0) trial.fail(`no data with the error for ${what}`, `${answer.chunks} chunks`);
          trial.note(`The caller gets ${what} as ${isErrorStatus ? `HTTP ${http.status}` : 'an error in the stream'}.`);
        }
      }
    },
  },
  'END-5.stack': {
    title: 'An empty provider answer MUST end with an error for the caller, not with success or a hang.',
    also: ['FRM-8'],
    run: async (stage, trial) => {
      const request = ask(stage, trial, sendBody(''));
      await request.end();
      const { http, answer } = request;
      const isError = http.status >= 400 || answer.errors.length > 0;
      if (!isError) trial.fail('an error for an empty answer', `HTTP ${http.status} with ${show(http.body || request.content, 160)}`);
    },
  },
});

import type { HttpCall } from '../../peers/http/http-call.ts';
import { isRecord } from '../../peers/json.ts';
import { hasTwoEnds, holdsError } from '../../peers/read-answer.ts';
import type { Trial } from '../../trial.ts';
import { providerChecks } from '../define-checks.ts';
import { readChatStream } from './chat-stream.ts';
import { describeAnswer, type ProviderStage, UNKNOWN_MODEL } from './provider-stage.ts';
import { readCompletion } from './read-completion.ts';

const WRONG_KEY = 'sk-conformance-wrong-0f3c9a7e51d2';

const BODIES: readonly (readonly [name: string, body: (model: string) => string])[] = [
  ['a body that is not JSON', () => '{"model": "x", "messages": ['],
  ['a body without messages', (model) => JSON.stringify({ model, stream: false })],
  ['messages that are a string', (model) => JSON.stringify({ model, messages: 'hello', stream: true })],
];

export const PROVIDER_FAILURES = providerChecks({
  'FRM-8.provider': {
    title: 'A failed streaming request MUST be reported once, by its status or by one error event, without any sign of success after it.',
    also: ['ERR-5'],
    group: 'further',
    run: async (stage, trial) => {
      const early = stage.chat(trial, { stream: true, model: UNKNOWN_MODEL });
      await stage.finish(trial, early);
      const earlyReport = requireOneFailure(early, trial, 'a model that does not exist');
      trial.note(
        {
          status: 'Early failures are reported by the status.',
          cut: 'Early failures break the connection.',
          event: 'Early failures are reported in the stream.',
          none: 'It answers for any model name.',
        }[earlyReport],
      );
      const { failingBody } = stage.settings;
      if (failingBody === undefined) return trial.note('No request that fails mid-stream is known; set --failing-body.');
      const late = stage.chat(trial, { stream: true, ...failingBody });
      await stage.finish(trial, late);
      const lateReport = requireOneFailure(late, trial, 'the request of --failing-body');
      if (lateReport === 'none') trial.fail('the request of --failing-body to fail', 'a complete answer');
      const { answer } = readChatStream(late.pieces);
      trial.note(
        `Late failures ${lateReport === 'event' ? 'are reported in the stream' : 'break the connection'}, here after ${answer.chunks} chunks.`,
      );
    },
  },
  'ERR-1.provider-unknown-model': {
    title: 'A model that does not exist MUST be refused with a status of 400 or more and JSON, or answered by the only model available.',
    group: 'further',
    run: async (stage, trial) => {
      const call = await stage.sample(trial, { stream: false, model: UNKNOWN_MODEL });
      const isAnswered = call.status === 200 && call.bytes.includes('"choices"');
      if (!isAnswered) {
        requireRefusal(call, trial, 'a model that does not exist');
        return trial.note(`It refuses with status ${call.status}.`);
      }
      const { model } = readCompletion(call, trial);
      trial.note(`It answers for any model name, as model ${JSON.stringify(model)}.`);
    },
  },
  'ERR-1.provider-bad-body': {
    title: 'An invalid request body MUST be refused with a status of 400 or more and JSON.',
    group: 'further',
    run: async (stage, trial) => {
      for (const [name, write] of BODIES) {
        const call = stage.request(trial, { path: '/chat/completions', body: write(stage.settings.model) });
        await stage.finish(trial, call);
        requireRefusal(call, trial, name);
        trial.note(`It answers ${name} with status ${call.status}.`);
        if (call.status >= 500) trial.strictly(`a status from 400 to 499 for ${name}, a client error`, `status ${call.status}`);
      }
    },
  },
  'ERR-1.provider-wrong-key': {
    title: 'A wrong key MUST be refused with status 401 or 403 and JSON, unless keys are not checked.',
    group: 'further',
    run: async (stage, trial) => {
      const call = await requestWithWrongKey(stage, trial);
      if (call.status === 200 && isRecord(call.json) && Array.isArray(call.json['choices'])) {
        trial.note('It accepts any key.');
        if (stage.settings.key !== undefined) trial.note('The run uses a key anyway.');
        return;
      }
      requireRefusal(call, trial, 'a wrong key');
      const isClear = call.status === 401 || call.status === 403;
      if (call.status >= 500) trial.fail('status 401 or 403 for a wrong key', describeAnswer(call));
      if (!isClear) trial.strictly('status 401 or 403 for a wrong key, so that the user can fix the key', describeAnswer(call));
      trial.note(`It refuses with status ${call.status}.`);
    },
  },
  'ERR-1.provider-error-shape': {
    title: 'Errors SHOULD have the shape of the API: {"error": {"message": …}} with a non-empty message.',
    group: 'further',
    run: async (stage, trial) => {
      const unknown = await stage.sample(trial, { stream: false, model: UNKNOWN_MODEL });
      const bad = await stage.sample(trial, {}, { body: '{' });
      for (const call of [unknown, bad, await requestWithWrongKey(stage, trial)]) {
        if (call.status < 400) continue;
        const error = isRecord(call.json) ? call.json['error'] : undefined;
        const message = isRecord(error) ? error['message'] : undefined;
        if (typeof message !== 'string' || message.trim() === '') trial.fail('{"error": {"message": …}}', describeAnswer(call));
      }
    },
  },
  'SEC-1.provider-key-not-echoed': {
    title: 'The error for a wrong key SHOULD NOT repeat the key: errors end up in logs.',
    group: 'further',
    run: async (stage, trial) => {
      const call = await requestWithWrongKey(stage, trial);
      const text = JSON.stringify(call.head?.headers ?? {}) + call.bytes.toString();
      if (text.includes(WRONG_KEY)) trial.fail('a refusal without the key', 'the whole key in it');
    },
  },
});

function requireRefusal(call: HttpCall, trial: Trial, what: string): void {
  const { json } = call;
  const isHidden = call.status < 400 && isRecord(json) && (holdsError(json) || 'detail' in json);
  if (isHidden) trial.fail(`a status of 400 or more for ${what}`, describeAnswer(call));
  if (call.status < 400) trial.fail(`a refusal of ${what}`, describeAnswer(call));
  if (json === undefined) trial.fail(`a JSON error for ${what}`, describeAnswer(call));
}

/**
 * Requires that the failure of a streaming request is reported once: by the status, or by one error event that comes last.
 * @returns how it was reported; `none` if the request did not fail
 */
function requireOneFailure(call: HttpCall, trial: Trial, what: string): 'status' | 'event' | 'cut' | 'none' {
  if (call.status >= 400) return 'status';
  const { json } = call;
  if (isRecord(json) && holdsError(json)) trial.fail(`a status of 400 or more, or an error event, for ${what}`, describeAnswer(call));
  const { answer } = readChatStream(call.pieces);
  const isCut = call.end?.outcome === 'truncated';
  if (answer.errors.length === 0 && answer.chunks === 0 && !isCut) trial.fail(`an error for ${what}`, describeAnswer(call));
  if (answer.errors.length === 0) {
    const isFinished = [...answer.choices.values()].some(({ finish }) => finish.length > 0);
    if (!isFinished && !isCut)
      trial.fail(`an error event, or a broken connection, for ${what}`, 'a stream that ends without a finish reason');
    return isCut ? 'cut' : 'none';
  }
  if (answer.errors.length > 1) trial.fail(`one error event for ${what}`, String(answer.errors.length));
  if (answer.chunksAfterError > 0) trial.fail(`nothing after the error event for ${what}`, `${answer.chunksAfterError} chunks`);
  if (hasTwoEnds(answer)) trial.fail(`no finish reason with the error for ${what}`, 'both');
  return 'event';
}

function requestWithWrongKey(stage: ProviderStage, trial: Trial): Promise<HttpCall> {
  return stage.sample(trial, { stream: false }, { key: WRONG_KEY });
}

import type { ChatCompletion } from '@chat-executor/protocol';
import { ExecutorError } from '../../executor-error.ts';
import { normalizeCompletion } from '../chunks/normalize-completion.ts';
import { HttpProvider, type HttpProviderSteps } from '../http/http-provider.ts';
import { asRecord, asRecords } from '../http/json-record.ts';
import { readAnswer } from '../http/read-answer.ts';
import type { Provider, ProviderSettings } from '../provider.ts';
import { AnswerConverter } from './convert-answer.ts';
import { convertRequest } from './convert-request.ts';
import { ADDRESS_CURE } from './not-gemini.ts';
import { parseModelList } from './parse-model-list.ts';
import { findNextPage, resolveEndpoint } from './resolve-endpoint.ts';

/** The HTTP steps of this provider. */
export const GEMINI_STEPS: HttpProviderSteps = {
  resolveEndpoint,
  // Gemini also accepts the key in the URL, but logs and histories would store it.
  createHeaders: (apiKey) => (apiKey === undefined ? {} : { 'x-goog-api-key': apiKey }),
  parseModelList,
  findNextPage,
  convertRequest,
  readChunks: (response, model, call, sent) => {
    const converter = new AnswerConverter('delta', call.note);
    return readAnswer(response, model, call, (value) => converter.convert(value), {
      findFailure: () => converter.failure,
      choices: asRecord(sent['generationConfig'])?.['candidateCount'],
    });
  },
  convertCompletion,
  loadRefusals: () => import('./find-refusal.ts'),
  wording: { 'bad-provider-answer': { cure: ADDRESS_CURE } },
};

/** Creates a provider for Gemini's native API. Unlike its OpenAI-compatible API, it reports thoughts and finish reasons. */
export function createGeminiProvider(settings: ProviderSettings): Provider {
  return new HttpProvider(settings, GEMINI_STEPS);
}

function convertCompletion(answer: unknown, model: string, note: (remark: string) => void): ChatCompletion {
  const converter = new AnswerConverter('message', note);
  const converted = converter.convert(asRecord(answer) ?? {});
  if (converter.failure) throw converter.failure;
  // By Gemini's documentation, the model has not stopped then.
  if (asRecords(converted['choices']).some((choice) => choice['finish_reason'] === null)) throw new ExecutorError('answer-cut');
  return normalizeCompletion(converted, model);
}

import type { ChatCompletion } from '@chat-executor/protocol';
import { mendCompletion } from '../chunks/mend-completion.ts';
import { HttpProvider, type HttpProviderSteps } from '../http/http-provider.ts';
import { asRecord } from '../http/json-record.ts';
import { readAnswer } from '../http/read-answer.ts';
import type { Provider, ProviderSettings } from '../provider.ts';
import { convertAnswer } from './convert-answer.ts';
import { convertRequest } from './convert-request.ts';
import { findRefusedField } from './find-refused-field.ts';
import { ADDRESS_CURE } from './not-gemini.ts';
import { parseModelList } from './parse-model-list.ts';
import { findNextPage, resolveEndpoint } from './resolve-endpoint.ts';

/** How it is called over HTTP. */
export const GEMINI_STEPS: HttpProviderSteps = {
  resolveEndpoint,
  // Gemini takes the key in the address as well, where logs and histories would keep it.
  createHeaders: (apiKey) => (apiKey === undefined ? {} : { 'x-goog-api-key': apiKey }),
  parseModelList,
  findNextPage,
  convertRequest,
  readChunks: (response, model, call) => readAnswer(response, model, call, (value) => convertAnswer(value, 'delta')),
  convertCompletion,
  findRefusedField,
  wording: { 'bad-provider-answer': { cure: ADDRESS_CURE } },
};

/** Makes a provider for Gemini's own API, which says more than its OpenAI layer: thoughts, why it stopped, and errors in one form. */
export function createGeminiProvider(settings: ProviderSettings): Provider {
  return new HttpProvider(settings, GEMINI_STEPS);
}

function convertCompletion(answer: unknown, model: string): ChatCompletion {
  return mendCompletion(convertAnswer(asRecord(answer) ?? {}, 'message'), model);
}

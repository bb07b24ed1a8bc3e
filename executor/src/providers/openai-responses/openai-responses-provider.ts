import { normalizeCompletion } from '../chunks/normalize-completion.ts';
import { createBearerHeaders } from '../http/bearer-headers.ts';
import { HttpProvider, type HttpProviderSteps } from '../http/http-provider.ts';
import { asRecord } from '../http/json-record.ts';
import { readAnswer } from '../http/read-answer.ts';
import { parseModelList } from '../openai-compatible/parse-model-list.ts';
import { resolveEndpoint } from '../openai-compatible/resolve-endpoint.ts';
import type { Provider, ProviderSettings } from '../provider.ts';
import { convertAnswer } from './convert-answer.ts';
import { convertRequest } from './convert-request.ts';
import { EventConverter } from './event-converter.ts';
import { ADDRESS_CURE } from './not-responses.ts';

/** The HTTP steps of this provider. */
export const OPENAI_RESPONSES_STEPS: HttpProviderSteps = {
  resolveEndpoint: (baseUrl, endpoint) => resolveEndpoint(baseUrl, endpoint === 'chat' ? 'responses' : endpoint),
  createHeaders: createBearerHeaders,
  parseModelList,
  convertRequest,
  readChunks: (response, model, call) => {
    const converter = new EventConverter(call.note);
    return readAnswer(response, model, call, (event) => converter.convert(event));
  },
  convertCompletion: (answer, model, note) => normalizeCompletion(convertAnswer(asRecord(answer) ?? {}, note), model),
  loadRefusals: () => import('./find-refusal.ts'),
  wording: { 'bad-provider-answer': { cure: ADDRESS_CURE } },
};

/** Creates a provider for OpenAI's Responses API, which some of its models require, or a compatible server. */
export function createOpenAiResponsesProvider(settings: ProviderSettings): Provider {
  return new HttpProvider(settings, OPENAI_RESPONSES_STEPS);
}

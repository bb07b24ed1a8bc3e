import type { ChatCompletion } from '@chat-executor/protocol';
import { mendCompletion } from '../chunks/mend-completion.ts';
import { HttpProvider, type HttpProviderSteps } from '../http/http-provider.ts';
import { asRecord } from '../http/json-record.ts';
import { readAnswer } from '../http/read-answer.ts';
import type { Provider, ProviderSettings } from '../provider.ts';
import { convertAnswer } from './convert-answer.ts';
import { convertRequest } from './convert-request.ts';
import { EventConverter } from './event-converter.ts';
import { findRefusedField } from './find-refused-field.ts';
import { ADDRESS_CURE, notAnthropic } from './not-anthropic.ts';
import { parseModelList } from './parse-model-list.ts';
import { findNextPage, resolveEndpoint } from './resolve-endpoint.ts';

/**
 * The version of the API that is spoken. The one after it differs for this provider only in refusing sampling settings, which older
 * models still take.
 */
const API_VERSION = '2023-06-01';

/** How it is called over HTTP. */
export const ANTHROPIC_STEPS: HttpProviderSteps = {
  resolveEndpoint,
  createHeaders,
  parseModelList,
  findNextPage,
  convertRequest,
  readChunks: (response, model, call) => {
    const converter = new EventConverter();
    return readAnswer(response, model, call, (event) => converter.convert(event));
  },
  convertCompletion,
  findRefusedField,
  wording: {
    'bad-provider-answer': { cure: ADDRESS_CURE },
    'blocked-by-cors': {
      cure: "Allow requests from browsers in the settings of the key's organization, use another key, or run the executor as a program.",
    },
  },
};

/** Makes a provider for Anthropic's Messages API, or a gateway that speaks it. */
export function createAnthropicProvider(settings: ProviderSettings): Provider {
  return new HttpProvider(settings, ANTHROPIC_STEPS);
}

/** Without the last header Anthropic refuses every page; the user's own key in the user's own page is what it is for. */
function createHeaders(apiKey: string | undefined): Record<string, string> {
  return {
    ...(apiKey !== undefined && { 'x-api-key': apiKey }),
    'anthropic-version': API_VERSION,
    'anthropic-dangerous-direct-browser-access': 'true',
  };
}

function convertCompletion(answer: unknown, model: string): ChatCompletion {
  const message = asRecord(answer);
  if (!message || !Array.isArray(message['content'])) throw notAnthropic();
  return mendCompletion(convertAnswer(message), model);
}

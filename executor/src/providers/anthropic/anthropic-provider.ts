import type { ChatCompletion } from '@chat-executor/protocol';
import { normalizeCompletion } from '../chunks/normalize-completion.ts';
import { HttpProvider, type HttpProviderSteps } from '../http/http-provider.ts';
import { asRecord } from '../http/json-record.ts';
import { readAnswer } from '../http/read-answer.ts';
import type { Provider, ProviderSettings } from '../provider.ts';
import { convertAnswer } from './convert-answer.ts';
import { convertRequest } from './convert-request.ts';
import { EventConverter } from './event-converter.ts';
import { ADDRESS_CURE, notAnthropic } from './not-anthropic.ts';
import { parseModelList } from './parse-model-list.ts';
import { findNextPage, resolveEndpoint } from './resolve-endpoint.ts';

/** The API version. The next version refuses sampling settings, which older models accept. */
const API_VERSION = '2023-06-01';

/** The HTTP steps of this provider. */
export const ANTHROPIC_STEPS: HttpProviderSteps = {
  resolveEndpoint,
  createHeaders,
  parseModelList,
  findNextPage,
  convertRequest,
  readChunks: (response, model, call) => {
    const converter = new EventConverter(call.note);
    return readAnswer(response, model, call, (event) => converter.convert(event));
  },
  convertCompletion,
  loadRefusals: () => import('./find-refusal.ts'),
  isClaude: true,
  wording: {
    'bad-provider-answer': { cure: ADDRESS_CURE },
    'blocked-by-cors': {
      cure: "Allow requests from browsers in the settings of the key's organization, use another key, or run the executor as a program.",
    },
  },
};

/** Creates a provider for Anthropic's Messages API or a compatible gateway. */
export function createAnthropicProvider(settings: ProviderSettings): Provider {
  return new HttpProvider(settings, ANTHROPIC_STEPS);
}

/** Anthropic refuses requests from pages without the last header, which is meant for users with their own key. */
function createHeaders(apiKey: string | undefined): Record<string, string> {
  return {
    ...(apiKey !== undefined && { 'x-api-key': apiKey }),
    'anthropic-version': API_VERSION,
    'anthropic-dangerous-direct-browser-access': 'true',
  };
}

function convertCompletion(answer: unknown, model: string, note: (remark: string) => void): ChatCompletion {
  const message = asRecord(answer);
  if (!Array.isArray(message?.['content']) && typeof message?.['content'] !== 'string') throw notAnthropic();
  return normalizeCompletion(convertAnswer(message, note), model);
}

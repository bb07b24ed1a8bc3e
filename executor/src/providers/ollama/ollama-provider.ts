import { normalizeCompletion } from '../chunks/normalize-completion.ts';
import { createBearerHeaders } from '../http/bearer-headers.ts';
import { HttpProvider, type HttpProviderSteps } from '../http/http-provider.ts';
import { asRecord } from '../http/json-record.ts';
import { LastValue, readAnswer } from '../http/read-answer.ts';
import type { Provider, ProviderSettings } from '../provider.ts';
import { AnswerConverter } from './convert-answer.ts';
import { convertRequest } from './convert-request.ts';
import { ADDRESS_CURE } from './not-ollama.ts';
import { parseModelList } from './parse-model-list.ts';
import { resolveEndpoint } from './resolve-endpoint.ts';

/** The HTTP steps of this provider. */
export const OLLAMA_STEPS: HttpProviderSteps = {
  resolveEndpoint,
  createHeaders: createBearerHeaders,
  parseModelList,
  convertRequest,
  readChunks: (response, model, call) => {
    const converter = new AnswerConverter('delta');
    return readAnswer(response, model, call, (answer) => {
      const converted = converter.convert(answer);
      return answer['done'] === true ? new LastValue(converted) : converted;
    });
  },
  convertCompletion: (answer, model) => normalizeCompletion(new AnswerConverter('message').convert(asRecord(answer) ?? {}), model),
  loadRefusals: () => import('./find-refusal.ts'),
  wording: {
    forbidden: {
      sentence: 'Ollama rejects requests from this page.',
      cure: "Start Ollama with OLLAMA_ORIGINS set to this page's origin. If it runs on another computer, also set OLLAMA_HOST=0.0.0.0.",
    },
    'invalid-key': {
      cure: 'For a cloud model, run "ollama signin" where Ollama runs. Otherwise check the key in the provider settings of the executor.',
    },
    'blocked-by-cors': { cure: "Start Ollama with OLLAMA_ORIGINS set to this page's origin." },
    unreachable: { cure: 'Check that Ollama is running, that its URL is correct, and that OLLAMA_ORIGINS allows this page.' },
    'bad-provider-answer': { cure: ADDRESS_CURE },
    'model-not-found': {
      sentence: 'Ollama does not have the model.',
      cure: 'Run "ollama pull" with the model name, or choose another model.',
    },
  },
};

/** Creates a provider for Ollama's native API. Unlike its OpenAI-compatible API, it reports thinking and finish reasons. */
export function createOllamaProvider(settings: ProviderSettings): Provider {
  return new HttpProvider(settings, OLLAMA_STEPS);
}

import { normalizeCompletion } from '../chunks/normalize-completion.ts';
import { createBearerHeaders } from '../http/bearer-headers.ts';
import { HttpProvider, type HttpProviderSteps } from '../http/http-provider.ts';
import { readAnswer } from '../http/read-answer.ts';
import type { Provider, ProviderSettings } from '../provider.ts';
import { convertRequest } from './convert-request.ts';
import { parseModelList } from './parse-model-list.ts';
import { resolveEndpoint } from './resolve-endpoint.ts';

/** The only host that gets the header for pages: Claude requires it, and at other hosts it may fail the preflight. */
const CLAUDE_HOST = 'api.anthropic.com';
const CLAUDE_HEADERS = { 'anthropic-dangerous-direct-browser-access': 'true' };

/** The HTTP steps of this provider. */
export const OPENAI_COMPATIBLE_STEPS: HttpProviderSteps = {
  resolveEndpoint,
  createHeaders: (apiKey, url) => ({ ...createBearerHeaders(apiKey), ...(url.hostname === CLAUDE_HOST && CLAUDE_HEADERS) }),
  parseModelList,
  convertRequest,
  readChunks: (response, model, call, sent) => readAnswer(response, model, call, (value) => value, { choices: sent['n'] }),
  convertCompletion: normalizeCompletion,
  loadRefusals: () => import('./find-refusal.ts'),
  wording: { overloaded: { cure: 'Try again in a moment: the model may still be loading.' } },
};

/** Creates a provider for any server with an OpenAI-compatible API below its base URL. */
export function createOpenAiCompatibleProvider(settings: ProviderSettings): Provider {
  return new HttpProvider(settings, OPENAI_COMPATIBLE_STEPS);
}

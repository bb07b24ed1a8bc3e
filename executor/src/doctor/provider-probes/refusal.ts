import { type ErrorCode, parseJson } from '@chat-executor/protocol';
import { joinSecrets } from '../../providers/http/custom-headers.ts';
import { mapFailure } from '../../providers/http/map-failure.ts';
import { ProviderFailure } from '../../providers/http/provider-failure.ts';
import { PROVIDER_PRESETS } from '../../providers/presets.ts';
import type { FindingCode } from '../finding.ts';
import type { Probe, ProviderTarget } from '../probe.ts';
import type { Answer } from '../probe-client.ts';
import { findModelsUrl, readKey, requestModels } from '../request-models.ts';

const CODES: { readonly [Code in ErrorCode]?: FindingCode } = {
  forbidden: 'forbidden',
  'quota-exceeded': 'no-credit',
  'rate-limited': 'rate-limited',
  overloaded: 'server-fault',
  'provider-error': 'server-fault',
};

/** Checks whether the provider rejects requests: because of the key, the account, a rate limit or a server error. */
export const refusal: Probe<ProviderTarget> = {
  id: 'refusal',
  examine: async (target, client) => {
    const answer = await requestModels(target, client);
    const failure = answer && readFailure(answer);
    if (!failure) return undefined;
    const seen = [answer.sighting];
    const facts = { ...findKeyPage(target), ...(failure.retryAfter !== undefined && { seconds: String(failure.retryAfter) }) };
    const { code, retry } = mapFailure(failure, { apiKey: joinSecrets(target.settings.apiKey, target.settings.headers) });
    if (code === 'invalid-key') {
      return { code: readKey(target.settings.apiKey) === undefined ? 'key-missing' : 'key-refused', tone: 'fault', seen, facts };
    }
    if (retry === 'until-ready') return { code: 'model-loading', tone: 'fault', seen };
    const finding = CODES[code];
    return finding && { code: finding, tone: 'fault', seen, facts };
  },
};

function readFailure({ status, text = '', sighting }: Answer): ProviderFailure | undefined {
  if (status === undefined) return undefined;
  const retryAfter = Number.parseInt(sighting.headers?.['retry-after'] ?? '', 10);
  if (status > 299) return ProviderFailure.ofAnswer(status, text, Number.isNaN(retryAfter) ? undefined : retryAfter);
  return ProviderFailure.of(parseJson(text));
}

/** The page where the user creates a key for this provider, if known. */
function findKeyPage(target: ProviderTarget): { readonly keyUrl?: string } {
  const origin = findModelsUrl(target)?.origin;
  const preset = PROVIDER_PRESETS.find(({ baseUrl, keyUrl }) => keyUrl && URL.canParse(baseUrl) && new URL(baseUrl).origin === origin);
  return preset?.keyUrl === undefined ? {} : { keyUrl: preset.keyUrl };
}

import { parseJson } from '@chat-executor/protocol';
import { checkKey } from '../providers/http/check-key.ts';
import { addCustomHeaders } from '../providers/http/custom-headers.ts';
import { ProviderFailure } from '../providers/http/provider-failure.ts';
import type { ListedModel } from '../providers/provider.ts';
import type { ProviderTarget } from './probe.ts';
import type { Answer, ProbeClient } from './probe-client.ts';

/** The URL of a provider's model list; undefined if the base URL is invalid or the model runs in the page. */
export function findModelsUrl({ settings, steps }: ProviderTarget, baseUrl: string = settings.baseUrl): URL | undefined {
  try {
    return steps?.resolveEndpoint(baseUrl, 'models');
  } catch {
    return undefined;
  }
}

/** Requests the provider's models with its key, as the executor does first. Undefined if there is no URL. */
export async function requestModels(target: ProviderTarget, client: ProbeClient, url = findModelsUrl(target)): Promise<Answer | undefined> {
  return url && target.steps ? client.request({ url, headers: createHeaders(target, url) }) : undefined;
}

/** The headers of a request, with the key and the user's custom headers; without the latter if one of them is invalid. */
export function createHeaders({ settings, steps }: ProviderTarget, url: URL): Record<string, string> {
  const headers = steps?.createHeaders(readKey(settings.apiKey), url) ?? {};
  try {
    return addCustomHeaders(headers, settings.headers);
  } catch {
    return headers;
  }
}

/** The models an answer lists; undefined if it is not a list. */
export function readModels({ steps }: ProviderTarget, { status, text = '' }: Answer): readonly ListedModel[] | undefined {
  const value = parseJson(text);
  if (status === undefined || status > 299 || ProviderFailure.of(value)) return undefined;
  try {
    return steps?.parseModelList(value);
  } catch {
    return undefined;
  }
}

/** The key as it is sent; undefined if it is missing or invalid. */
export function readKey(apiKey: string | undefined): string | undefined {
  try {
    return checkKey(apiKey);
  } catch {
    return undefined;
  }
}

import type { OfferedModel } from '@chat-executor/protocol';
import { checkKey } from '../providers/http/check-key.ts';
import { parseJson } from '../providers/http/json-record.ts';
import { ProviderFailure } from '../providers/http/provider-failure.ts';
import type { Answer, Look } from './look.ts';
import type { ProviderPatient } from './probe.ts';

/** The URL of a provider's model list; undefined if the base URL is invalid or the model runs in the page. */
export function findModelsUrl({ settings, steps }: ProviderPatient, baseUrl: string = settings.baseUrl): URL | undefined {
  try {
    return steps?.resolveEndpoint(baseUrl, 'models');
  } catch {
    return undefined;
  }
}

/** The executor's first request: the provider's models, with its key. Undefined if there is no URL. */
export async function askModels(patient: ProviderPatient, look: Look, url = findModelsUrl(patient)): Promise<Answer | undefined> {
  const { settings, steps } = patient;
  if (!url || !steps) return undefined;
  return look.ask({ url, headers: steps.createHeaders(readKey(settings.apiKey), url) });
}

/** The same request in `no-cors` mode: without the key, and its answer cannot be read. */
export async function askBlindly(look: Look, url: URL): Promise<Answer> {
  return look.ask({ url, isBlind: true });
}

/** The models an answer lists; undefined if it is not a list. */
export function readModels({ steps }: ProviderPatient, { status, text = '' }: Answer): readonly OfferedModel[] | undefined {
  const value = parseJson(text);
  if (status === undefined || status > 299 || ProviderFailure.of(value)) return undefined;
  try {
    return steps?.parseModelList(value);
  } catch {
    return undefined;
  }
}

/** The key as sent; undefined if there is none or it cannot be sent. */
export function readKey(apiKey: string | undefined): string | undefined {
  try {
    return checkKey(apiKey);
  } catch {
    return undefined;
  }
}

import type { OfferedModel } from '@chat-executor/protocol';
import { checkKey } from '../providers/http/check-key.ts';
import { parseJson } from '../providers/http/json-record.ts';
import { ProviderFailure } from '../providers/http/provider-failure.ts';
import type { Answer, Look } from './look.ts';
import type { ProviderPatient } from './probe.ts';

/** The address a provider lists its models at; undefined where the base URL is none, or the model is inside the page. */
export function findModelsUrl({ settings, steps }: ProviderPatient, baseUrl: string = settings.baseUrl): URL | undefined {
  try {
    return steps?.resolveEndpoint(baseUrl, 'models');
  } catch {
    return undefined;
  }
}

/** The question the executor asks first: the provider's models, with its key. Undefined where there is nothing to ask. */
export async function askModels(patient: ProviderPatient, look: Look, url = findModelsUrl(patient)): Promise<Answer | undefined> {
  const { settings, steps } = patient;
  if (!url || !steps) return undefined;
  return look.ask({ url, headers: steps.createHeaders(readKey(settings.apiKey), url) });
}

/** The same question as any page may ask it: without the key, and its answer is not read. */
export async function askBlindly(look: Look, url: URL): Promise<Answer> {
  return look.ask({ url, isBlind: true });
}

/** The models an answer lists; undefined where it lists none and is no list. */
export function readModels({ steps }: ProviderPatient, { status, text = '' }: Answer): readonly OfferedModel[] | undefined {
  const value = parseJson(text);
  if (status === undefined || status > 299 || ProviderFailure.of(value)) return undefined;
  try {
    return steps?.parseModelList(value);
  } catch {
    return undefined;
  }
}

/** The key as it is sent; undefined where there is none, or none that can be sent. */
export function readKey(apiKey: string | undefined): string | undefined {
  try {
    return checkKey(apiKey);
  } catch {
    return undefined;
  }
}

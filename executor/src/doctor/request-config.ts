import { parseJson } from '@chat-executor/protocol';
import { asRecord, type JsonRecord } from '../providers/http/json-record.ts';
import type { BackendTarget } from './probe.ts';
import type { Answer, ProbeClient } from './probe-client.ts';

/** Resolves a path at the backend. */
export function findBackendUrl({ settings }: BackendTarget, path: string): URL {
  return new URL(path, new URL(settings.url).origin);
}

/** Sends a GET request to the backend with the user's token. */
export async function requestBackend(target: BackendTarget, client: ProbeClient, path: string): Promise<Answer> {
  const { settings, environment } = target;
  const token = typeof settings.token === 'string' ? settings.token : '';
  if (token === '') return client.request({ url: findBackendUrl(target, path) });
  // Older releases of Open WebUI report features only with a cookie, which a page cannot set.
  const cookie = environment.page ? {} : { Cookie: `token=${token}` };
  return client.request({ url: findBackendUrl(target, path), headers: { Authorization: `Bearer ${token}`, ...cookie } });
}

/** The features an Open WebUI reports to this user; undefined for other backends, or if this page cannot read them. */
export async function requestFeatures(
  target: BackendTarget,
  client: ProbeClient,
): Promise<{ readonly answer: Answer; readonly features: JsonRecord | undefined }> {
  const answer = await requestBackend(target, client, '/api/config');
  return { answer, features: asRecord(asRecord(parseJson(answer.text ?? ''))?.['features']) };
}

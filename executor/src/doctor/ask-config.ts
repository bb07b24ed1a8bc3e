import { asRecord, type JsonRecord, parseJson } from '../providers/http/json-record.ts';
import type { Answer, Look } from './look.ts';
import type { BackendPatient } from './probe.ts';

/** Resolves a path at the backend. */
export function findBackendUrl({ settings }: BackendPatient, path: string): URL {
  return new URL(path, new URL(settings.url).origin);
}

/** Sends a GET request to the backend with the user's token. */
export async function askBackendFor(patient: BackendPatient, look: Look, path: string): Promise<Answer> {
  const { settings, surroundings } = patient;
  const token = typeof settings.token === 'string' ? settings.token : '';
  if (token === '') return look.ask({ url: findBackendUrl(patient, path) });
  // Older releases report features only to a cookie, which a program may set and a page may not.
  const cookie = surroundings.page ? {} : { Cookie: `token=${token}` };
  return look.ask({ url: findBackendUrl(patient, path), headers: { Authorization: `Bearer ${token}`, ...cookie } });
}

/** The features an Open WebUI reports to this user; undefined for other backends, or if this page cannot read them. */
export async function askFeatures(
  patient: BackendPatient,
  look: Look,
): Promise<{ readonly answer: Answer; readonly features: JsonRecord | undefined }> {
  const answer = await askBackendFor(patient, look, '/api/config');
  return { answer, features: asRecord(asRecord(parseJson(answer.text ?? ''))?.['features']) };
}

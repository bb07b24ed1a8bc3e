import { asRecord, type JsonRecord, parseJson } from '../providers/http/json-record.ts';
import type { Answer, Look } from './look.ts';
import type { BackendPatient } from './probe.ts';

/** An address of the backend. */
export function findBackendUrl({ settings }: BackendPatient, path: string): URL {
  return new URL(path, new URL(settings.url).origin);
}

/** Asks the backend over HTTP, as its user. */
export async function askBackendFor(patient: BackendPatient, look: Look, path: string): Promise<Answer> {
  const { settings, surroundings } = patient;
  const token = typeof settings.token === 'string' ? settings.token : '';
  if (token === '') return look.ask({ url: findBackendUrl(patient, path) });
  // Older releases tell their features only to a cookie, which a page may not set; a program may.
  const cookie = surroundings.page ? {} : { Cookie: `token=${token}` };
  return look.ask({ url: findBackendUrl(patient, path), headers: { Authorization: `Bearer ${token}`, ...cookie } });
}

/** What an Open WebUI says its features are to this user; undefined for any other backend, and where this page may not read it. */
export async function askFeatures(
  patient: BackendPatient,
  look: Look,
): Promise<{ readonly answer: Answer; readonly features: JsonRecord | undefined }> {
  const answer = await askBackendFor(patient, look, '/api/config');
  return { answer, features: asRecord(asRecord(parseJson(answer.text ?? ''))?.['features']) };
}

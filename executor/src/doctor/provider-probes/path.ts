import { askModels, findModelsUrl, readModels } from '../ask-models.ts';
import type { Sighting } from '../finding.ts';
import type { Look } from '../look.ts';
import type { Found, Probe, ProviderPatient } from '../probe.ts';
import { loadSteps } from '../provider-steps.ts';

/** Usual paths of OpenAI-compatible APIs, most common first. */
const FOLDERS = ['/v1', '/api/v1', '/openai/v1', '/api'];

/**
 * Checks that the API is at the base URL. If not, tries the usual paths of the same origin, with the key, and other kinds of
 * API.
 */
export const path: Probe<ProviderPatient> = {
  id: 'path',
  examine: async (patient, look) => {
    const url = findModelsUrl(patient);
    const answer = await askModels(patient, look);
    if (!url || !answer || readModels(patient, answer)) return undefined;
    const seen = [answer.sighting];
    if (answer.sighting.result === 'redirected') {
      const target = answer.location !== undefined ? URL.parse(answer.location, url) : null;
      return { code: 'redirected', tone: 'fault', seen, facts: target ? { suggestion: target.origin } : {} };
    }
    return (
      (await findOtherPath(patient, look, seen)) ?? (await findOtherKind(patient, look, seen)) ?? { code: 'no-api', tone: 'fault', seen }
    );
  },
};

async function findOtherPath(patient: ProviderPatient, look: Look, seen: Sighting[]): Promise<Found | undefined> {
  if (patient.settings.kind !== 'openai-compatible') return undefined;
  const base = patient.settings.baseUrl.trim().replace(/\/+$/, '');
  const { origin } = new URL(base);
  const bases = new Set([`${base}/v1`, ...FOLDERS.map((folder) => `${origin}${folder}`)]);
  for (const candidate of bases) {
    const answer = await askModels(patient, look, findModelsUrl(patient, candidate));
    if (!answer) continue;
    seen.push(answer.sighting);
    // A rejected key identifies the API as well as a list does.
    if (!readModels(patient, answer) && answer.status !== 401) continue;
    const code = candidate === `${base}/v1` ? 'missing-v1' : 'other-path';
    return { code, tone: 'fault', seen, facts: { suggestion: look.hide(candidate) } };
  }
  return undefined;
}

/** Looks for the other kind of API at the same URL. Ollama set as OpenAI-compatible without `/v1` is already found by path. */
async function findOtherKind(patient: ProviderPatient, look: Look, seen: Sighting[]): Promise<Found | undefined> {
  const { origin } = new URL(patient.settings.baseUrl.trim());
  const others = [
    { kind: 'ollama', name: 'Ollama', baseUrl: origin },
    { kind: 'openai-compatible', name: 'OpenAI-compatible', baseUrl: `${origin}/v1` },
  ];
  for (const { kind, name, baseUrl } of others) {
    if (kind === patient.settings.kind) continue;
    const other: ProviderPatient = { ...patient, steps: await loadSteps(kind) };
    const answer = await askModels(other, look, findModelsUrl(other, baseUrl));
    if (!answer) continue;
    seen.push(answer.sighting);
    if (readModels(other, answer)) return { code: 'other-kind', tone: 'fault', seen, facts: { kind: name, suggestion: baseUrl } };
  }
  return undefined;
}

import { parseUrl } from '@chat-executor/protocol';
import type { Sighting } from '../finding.ts';
import type { Probe, ProbeResult, ProviderTarget } from '../probe.ts';
import type { ProbeClient } from '../probe-client.ts';
import { loadSteps } from '../provider-steps.ts';
import { findModelsUrl, readModels, requestModels } from '../request-models.ts';

/** The kinds whose URL has a path. */
const OPENAI_KINDS = new Set(['openai-compatible', 'openai-responses']);

/** Usual paths of OpenAI-compatible APIs, most common first. */
const FOLDERS = ['/v1', '/api/v1', '/openai/v1', '/api'];

/**
 * Checks that the API is at the base URL. If not, tries the usual paths of the same origin, with the key, and then other kinds
 * of API.
 */
export const path: Probe<ProviderTarget> = {
  id: 'path',
  examine: async (target, client) => {
    const url = findModelsUrl(target);
    const answer = await requestModels(target, client);
    if (!url || !answer || readModels(target, answer)) return undefined;
    const seen = [answer.sighting];
    if (answer.sighting.result === 'redirected') {
      const redirect = answer.location === undefined ? null : parseUrl(answer.location, url);
      return { code: 'redirected', tone: 'fault', seen, facts: redirect ? { suggestion: redirect.origin } : {} };
    }
    return (
      (await findOtherPath(target, client, seen)) ?? (await findOtherKind(target, client, seen)) ?? { code: 'no-api', tone: 'fault', seen }
    );
  },
};

async function findOtherPath(target: ProviderTarget, client: ProbeClient, seen: Sighting[]): Promise<ProbeResult | undefined> {
  if (!OPENAI_KINDS.has(target.settings.kind)) return undefined;
  const base = target.settings.baseUrl.trim().replace(/\/+$/, '');
  const { origin } = new URL(base);
  const bases = new Set([`${base}/v1`, ...FOLDERS.map((folder) => `${origin}${folder}`)]);
  for (const candidate of bases) {
    const answer = await requestModels(target, client, findModelsUrl(target, candidate));
    if (!answer) continue;
    seen.push(answer.sighting);
    // A rejected key proves that the API is here.
    if (!readModels(target, answer) && answer.status !== 401) continue;
    const code = candidate === `${base}/v1` ? 'missing-v1' : 'other-path';
    return { code, tone: 'fault', seen, facts: { suggestion: client.redact(candidate) } };
  }
  return undefined;
}

/** Looks for another kind of API at the same origin. */
async function findOtherKind(target: ProviderTarget, client: ProbeClient, seen: Sighting[]): Promise<ProbeResult | undefined> {
  const { origin } = new URL(target.settings.baseUrl.trim());
  const others = [
    { kind: 'ollama', name: 'Ollama', baseUrl: origin },
    { kind: 'openai-compatible', name: 'OpenAI-compatible', baseUrl: `${origin}/v1` },
  ];
  for (const { kind, name, baseUrl } of others) {
    if (kind === target.settings.kind) continue;
    const other: ProviderTarget = { ...target, steps: await loadSteps(kind) };
    const answer = await requestModels(other, client, findModelsUrl(other, baseUrl));
    if (!answer) continue;
    seen.push(answer.sighting);
    if (readModels(other, answer)) return { code: 'other-kind', tone: 'fault', seen, facts: { kind: name, suggestion: baseUrl } };
  }
  return undefined;
}

import { findProgram } from '../find-program.ts';
import { findSimilar } from '../find-similar.ts';
import type { Probe, ProviderTarget } from '../probe.ts';
import { readModels, requestModels } from '../request-models.ts';

/** Maximum number of missing models in a finding. */
const MAX_NAMED = 3;

/** Checks that there are models that can chat, including those the user entered. */
export const modelList: Probe<ProviderTarget> = {
  id: 'model-list',
  examine: async (target, client) => {
    const answer = await requestModels(target, client);
    const models = answer && readModels(target, answer);
    if (!answer || !models) return undefined;
    const seen = [answer.sighting];
    const { models: configured = [], offersNonChat = false } = target.settings;
    const offered = models.filter(({ isChat }) => offersNonChat || isChat !== false);
    const program = findProgram(target.settings)?.id ?? '';
    if (offered.length === 0 && configured.length === 0) return { code: 'no-models', tone: 'fault', seen, facts: { program } };
    const ids = new Set(models.flatMap(({ id }) => [id, id.replace(/:latest$/, '')]));
    const missing = configured.filter((id) => !ids.has(id)).slice(0, MAX_NAMED);
    const similar = missing.flatMap((id) => findSimilar(id, [...ids]) ?? []);
    const facts = { models: missing.join(', '), ...(similar.length > 0 && { suggestion: similar.join(', ') }) };
    // Some services do not list all their models, so this is only a hint.
    if (missing.length > 0) return { code: 'model-unknown', tone: 'hint', seen, facts };
    return { code: 'models-listed', tone: 'fine', seen, facts: { count: String(offered.length) } };
  },
};

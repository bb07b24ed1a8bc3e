import { askModels, readModels } from '../ask-models.ts';
import { findProgram } from '../find-program.ts';
import type { Probe, ProviderPatient } from '../probe.ts';

/** Maximum number of missing models that are named. */
const NAMED = 3;

/** Checks that there are models, including those the user entered. */
export const modelList: Probe<ProviderPatient> = {
  id: 'model-list',
  examine: async (patient, look) => {
    const answer = await askModels(patient, look);
    const models = answer && readModels(patient, answer);
    if (!answer || !models) return undefined;
    const seen = [answer.sighting];
    const { models: wanted = [] } = patient.settings;
    const program = findProgram(patient.settings)?.id ?? '';
    if (models.length === 0 && wanted.length === 0) return { code: 'no-models', tone: 'fault', seen, facts: { program } };
    const ids = new Set(models.flatMap(({ id }) => [id, id.replace(/:latest$/, '')]));
    const missing = wanted.filter((id) => !ids.has(id));
    // Some services do not list all their models, so this is only a hint.
    if (missing.length > 0) return { code: 'model-unknown', tone: 'hint', seen, facts: { models: missing.slice(0, NAMED).join(', ') } };
    return { code: 'models-listed', tone: 'fine', seen, facts: { count: String(models.length) } };
  },
};

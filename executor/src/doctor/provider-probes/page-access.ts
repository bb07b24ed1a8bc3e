import { askBlindly, askModels, findModelsUrl } from '../ask-models.ts';
import { findProgram } from '../find-program.ts';
import type { FindingCode } from '../finding.ts';
import type { Probe, ProviderPatient } from '../probe.ts';

const CODES: Readonly<Record<string, FindingCode>> = { ollama: 'ollama-origin', 'lm-studio': 'lm-studio-cors' };

/** Checks that the provider lets this page read its answers (CORS), if it answers but unreadably. */
export const pageAccess: Probe<ProviderPatient> = {
  id: 'page-access',
  examine: async (patient, look) => {
    const { page } = patient.surroundings;
    const url = findModelsUrl(patient);
    const answer = await askModels(patient, look);
    if (!page || !url || !answer) return undefined;
    if (answer.text && /\bCORS requests\b/.test(answer.text)) return { code: 'cors-by-account', tone: 'fault', seen: [answer.sighting] };
    if (answer.sighting.result !== 'nothing' && answer.sighting.result !== 'late') return undefined;
    const blind = await askBlindly(look, url);
    const program = findProgram(patient.settings);
    return {
      code: CODES[program?.id ?? ''] ?? 'cors-refused',
      tone: 'fault',
      seen: [answer.sighting, blind.sighting],
      facts: { origin: page.origin, program: program?.name ?? url.host },
    };
  },
};

import { findProgram } from '../find-program.ts';
import type { FindingCode } from '../finding.ts';
import type { Probe, ProviderTarget } from '../probe.ts';
import { findModelsUrl, requestModels } from '../request-models.ts';

const CODES: Readonly<Record<string, FindingCode>> = { ollama: 'ollama-origin', 'lm-studio': 'lm-studio-cors' };

/** Checks that the provider lets this page read its answers (CORS). */
export const pageAccess: Probe<ProviderTarget> = {
  id: 'page-access',
  examine: async (target, client) => {
    const { page } = target.environment;
    const url = findModelsUrl(target);
    const answer = await requestModels(target, client);
    if (!page || !url || !answer) return undefined;
    if (answer.text && /\bCORS requests\b/.test(answer.text)) return { code: 'cors-by-account', tone: 'fault', seen: [answer.sighting] };
    if (answer.sighting.result !== 'nothing' && answer.sighting.result !== 'late') return undefined;
    const opaque = await client.request({ url, noCors: true });
    const program = findProgram(target.settings);
    return {
      code: CODES[program?.id ?? ''] ?? 'cors-refused',
      tone: 'fault',
      seen: [answer.sighting, opaque.sighting],
      facts: { origin: page.origin, program: program?.name ?? url.host },
    };
  },
};

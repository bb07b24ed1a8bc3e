import { findProgram } from '../find-program.ts';
import type { FindingCode } from '../finding.ts';
import type { Probe, ProviderTarget } from '../probe.ts';
import { createHeaders, findModelsUrl, requestModels } from '../request-models.ts';

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
    const headers = Object.keys(target.settings.headers ?? {}).join(', ');
    const plain = headers === '' ? undefined : await client.request({ url, headers: createHeaders(withoutHeaders(target), url) });
    const code = CODES[program?.id ?? ''] ?? (headers === '' ? 'cors-refused' : 'cors-headers');
    return {
      // Without the custom headers the server lets the page read: it does not allow them.
      code: plain?.status === undefined ? code : 'cors-headers',
      tone: 'fault',
      seen: [answer.sighting, opaque.sighting, ...(plain ? [plain.sighting] : [])],
      facts: { origin: page.origin, program: program?.name ?? url.host, headers },
    };
  },
};

function withoutHeaders({ settings: { headers: _, ...settings }, ...target }: ProviderTarget): ProviderTarget {
  return { ...target, settings };
}

import { parseJson } from '@chat-executor/protocol';
import type { Probe, ProviderTarget } from '../probe.ts';
import { createHeaders, readModels, requestModels } from '../request-models.ts';

/**
 * Checks that the provider accepts completion requests from this page. They are POST requests with JSON, for which browsers send
 * a CORS preflight. The probe sends an empty object, which no server answers or charges for.
 */
export const question: Probe<ProviderTarget> = {
  id: 'question',
  examine: async (target, client) => {
    const { settings, steps, environment } = target;
    const models = await requestModels(target, client);
    if (!steps || !models || !readModels(target, models)) return undefined;
    const url = steps.resolveEndpoint(settings.baseUrl, 'chat', { model: 'none', stream: false });
    const answer = await client.request({ url, headers: createHeaders(target, url), body: {} });
    const seen = [answer.sighting];
    // An API reports an unknown model in JSON; a server without this path does not.
    const isMissing = (answer.status === 404 || answer.status === 405) && parseJson(answer.text ?? '') === undefined;
    if (isMissing) return { code: 'no-api', tone: 'fault', seen };
    const { page } = environment;
    if (!page || url.origin === page.origin || answer.sighting.result !== 'nothing') return undefined;
    // Some servers omit the CORS headers only in errors, so this is only a hint.
    return { code: 'question-refused', tone: 'hint', seen, facts: { origin: page.origin } };
  },
};

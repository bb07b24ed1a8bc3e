import { PROVIDER_REGISTRY } from '../../providers/registry.ts';
import type { Sighting } from '../finding.ts';
import type { Probe, ProviderTarget } from '../probe.ts';

/** Maximum size of a model list, in UTF-16 units and bytes. */
const MAX_SIZE = 1024 * 1024;

/** Checks that a model can run in this page: the browser's own model, or a stored file. */
export const pageModels: Probe<ProviderTarget> = {
  id: 'page-models',
  examine: async ({ settings, environment }, client) => {
    const kind = PROVIDER_REGISTRY.get(settings.kind);
    if (!kind?.inPage) return undefined;
    const seen: Sighting[] = [
      { what: 'WebAssembly', result: 'state', detail: typeof WebAssembly === 'object' ? 'there' : 'absent' },
      { what: 'secure context', result: 'state', detail: String(environment.page?.isSecure ?? false) },
    ];
    if (!environment.page) return { code: 'page-models-impossible', tone: 'fault', seen };
    const create = await kind.load();
    const call = { signal: client.createSignal(), maxLineLength: MAX_SIZE, maxAnswerBytes: MAX_SIZE, note: () => undefined };
    try {
      const models = await create(settings).listModels(call);
      seen.push({ what: 'models', result: 'state', detail: String(models.length) });
      if (models.length === 0) return { code: 'page-models-not-here', tone: 'fault', seen };
    } catch {
      return { code: 'page-models-impossible', tone: 'fault', seen };
    }
    if (settings.kind !== 'wllama') return { code: 'page-models-ready', tone: 'fine', seen };
    const { checkWebAssembly, resolveFolder } = await import('../../providers/wllama/load-engine.ts');
    const engine = await client.request({ url: new URL('wasm/wllama.wasm', resolveFolder(settings.baseUrl)) });
    seen.push(engine.sighting);
    const isReady =
      engine.status === 200 &&
      (await checkWebAssembly()
        .then(() => true)
        .catch(() => false));
    return { code: isReady ? 'page-models-ready' : 'page-models-program', tone: isReady ? 'fine' : 'fault', seen };
  },
};

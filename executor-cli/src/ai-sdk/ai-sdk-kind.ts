import { ExecutorError } from '@chat-executor/executor';
import { createAiSdkProvider } from '@chat-executor/executor/ai-sdk';
import type { ProviderKind } from '@chat-executor/executor/providers';
import { AI_SDK, type AiSdkSettings } from './ai-sdk-settings.ts';
import { loadModels } from './load-models.ts';

/**
 * The kind of providers that a package of the AI SDK provides. The package is loaded on first use, and again after a failure.
 *
 * @param fetch - passed to the package, whose own would know no proxies and have timeouts
 */
export function createAiSdkKind(fetch: typeof globalThis.fetch | undefined): ProviderKind {
  return {
    kind: AI_SDK,
    load: async () => (settings) => {
      const { aiSdk } = settings as AiSdkSettings;
      const { models, providerOptions } = aiSdk;
      let loading: ReturnType<typeof loadModels> | undefined;
      const findModel = async (id: string) => {
        if (!models.includes(id)) throw new ExecutorError('model-not-offered');
        loading ??= loadModels(settings as AiSdkSettings, fetch);
        loading.catch(() => {
          loading = undefined;
        });
        return (await loading)(id);
      };
      return createAiSdkProvider({ findModel, models, limitsRequests: true, ...(providerOptions && { providerOptions }) });
    },
  };
}

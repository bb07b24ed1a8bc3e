import { ExecutorError, type HoldingIterator, maskProvider, SecretMask } from '@chat-executor/executor';
import { type CreateProvider, PROVIDER_REGISTRY, type Provider, type ProviderCall } from '@chat-executor/executor/providers';
import { lacksKey } from '../offered-providers.ts';
import { type StoreHost, storeOf } from '../settings/page-settings-store.ts';
import type { LOCKED_KIND } from '../settings/stored-settings.ts';

/** The error for a request whose key stays locked. */
export function keysStayLocked(): ExecutorError {
  return new ExecutorError('not-allowed', {
    sentence: 'The key for this model is locked, and the user of this executor did not unlock it.',
    cure: 'Unlock the keys where the executor runs, then send the request again.',
  });
}

/** Creates providers of the kind {@link LOCKED_KIND}, which read their key from the store of an element with each call. */
export function createLockedProvider(host: StoreHost): CreateProvider {
  return ({ id, baseUrl, models = [] }): Provider => {
    const open = async (): Promise<Provider> => {
      const { providers } = await storeOf(host).read();
      const stored = providers.find((each) => each.id === id);
      const kind = stored && PROVIDER_REGISTRY.get(stored.kind);
      // The user allowed the request for this URL.
      if (!kind || lacksKey(stored) || stored.baseUrl !== baseUrl) throw keysStayLocked();
      return maskProvider((await kind.load())(stored), () => SecretMask.of(providers));
    };
    return {
      listModels: async () => models.map((model) => ({ id: model })),
      complete: async (body, call) => (await open()).complete(body, call),
      // An iterator of its own, because a generator would not close the provider's connection while a chunk is awaited.
      stream: (body, call: ProviderCall) => ({
        [Symbol.asyncIterator]() {
          let chunks: HoldingIterator | undefined;
          return {
            next: async () => {
              chunks ??= (await open()).stream(body, call)[Symbol.asyncIterator]();
              return chunks.next();
            },
            return: async () => (await chunks?.return?.()) ?? { done: true, value: undefined },
            // What the mask holds back.
            takeHeld: () => chunks?.takeHeld?.() ?? [],
          };
        },
      }),
    };
  };
}

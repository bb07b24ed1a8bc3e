import type { ProviderState, ShownError } from '@chat-executor/executor';
import type { OfferedModel } from '@chat-executor/protocol';
import { type ClosedReason, lacksKey, listOfferedProviders, type ProviderSource, type ProviderSources } from '../../offered-providers.ts';
import { listFavorites, sortByFavorites } from './favorites.ts';

/** A provider for display. Contains whether there is a key, never the key. */
export type ShownProvider = {
  readonly id: string;
  readonly source: ProviderSource;
  readonly name: string;
  readonly baseUrl: string;
  readonly hasKey: boolean;
  readonly enabled: boolean;
  /**
   * As in {@link ProviderState}; also `unchecked` without an executor, `closed` if a local server blocks this page, `locked` or `missing` for
   * its key, and `elsewhere` if only this tab has its key, but another one runs the requests.
   */
  readonly status: ProviderState['status'] | 'unchecked' | 'closed' | 'locked' | 'missing' | 'elsewhere';
  readonly models: readonly OfferedModel[];
  readonly modelsLeftOut?: number;
  readonly error?: ShownError;
  readonly closed?: ClosedReason;
};

/**
 * Lists all providers with their state in the executor.
 *
 * @param isSession - whether the executor runs, and keys are in the memory of one tab only
 */
export function listShownProviders(sources: ProviderSources, states: readonly ProviderState[], isSession = false): ShownProvider[] {
  const known = new Map(states.map((state) => [state.id, state]));
  return listOfferedProviders(sources).map(({ source, settings, closed }) => {
    const { id, name, baseUrl, apiKey, key, enabled = true } = settings;
    const shown = { id, source, name, baseUrl, hasKey: Boolean(apiKey), enabled };
    if (!enabled) return { ...shown, status: 'disabled', models: [] };
    if (lacksKey(settings)) return { ...shown, status: key === 'locked' ? 'locked' : 'missing', models: [] };
    if (closed) return { ...shown, status: 'closed', models: [], closed };
    const {
      status,
      models,
      modelsLeftOut,
      error,
    }: Pick<ProviderState, 'models' | 'modelsLeftOut' | 'error'> & Pick<ShownProvider, 'status'> = known.get(id) ?? {
      status: isSession && shown.hasKey ? 'elsewhere' : 'unchecked',
      models: [],
    };
    return {
      ...shown,
      status,
      models: sortByFavorites(models, listFavorites(settings)),
      ...(modelsLeftOut && { modelsLeftOut }),
      ...(error && { error }),
    };
  });
}

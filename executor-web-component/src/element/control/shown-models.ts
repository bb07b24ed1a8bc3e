import type { ExecutorState, RequestState } from '@chat-executor/executor';
import { type Grant, type GrantedModel, isSameModel } from '@chat-executor/executor/control';
import type { Language } from '@chat-executor/protocol';
import { formatList } from '../panel/format-quantity.ts';
import type { PermissionPromptStrings } from '../strings/permission-prompt-en.ts';

/** A model that a grant can store, with the names to show. */
export type ShownModel = GrantedModel & { readonly name: string; readonly providerName: string };

/** All offered models. */
export function listOffered({ models, providers }: Pick<ExecutorState, 'models' | 'providers'>): ShownModel[] {
  return models.map(({ id, name = id, model, providerId }) => {
    const provider = providers.find((each) => each.id === providerId);
    return { id, name, model, provider: providerId, providerName: provider?.name ?? '', baseUrl: provider?.baseUrl ?? '' };
  });
}

/** The models that run waiting requests, each once. Never those that the requests name, which may be others. */
export function listRequested(waiting: readonly RequestState[], state: Pick<ExecutorState, 'models' | 'providers'>): ShownModel[] {
  const offered = listOffered(state);
  const found: ShownModel[] = [];
  for (const { model: id, providerId = '', providerName = '', providerModel: model = id } of waiting) {
    const baseUrl = state.providers.find((each) => each.id === providerId)?.baseUrl ?? '';
    const asked = { id, name: id, model, provider: providerId, providerName, baseUrl };
    const shown = offered.find((each) => each.id === id && isSameModel(each, asked)) ?? asked;
    if (!found.some((each) => each.id === id && isSameModel(each, shown))) found.push(shown);
  }
  return found;
}

/** The names of models, followed by the provider, such as "a and b (Ollama) and c (OpenAI)". */
export function formatModels(
  models: readonly (GrantedModel | string)[],
  known: readonly ShownModel[],
  strings: PermissionPromptStrings,
  language: Language,
): string {
  const byProvider = new Map<string, string[]>();
  for (const model of models) {
    const shown = typeof model === 'string' ? undefined : known.find((each) => isSameModel(each, model));
    const names = byProvider.get(shown?.providerName ?? '') ?? [];
    names.push(shown?.name ?? (typeof model === 'string' ? model : model.id));
    byProvider.set(shown?.providerName ?? '', names);
  }
  const parts = [...byProvider].map(([provider, names]) => {
    const list = formatList(names, language);
    return provider === '' ? list : strings.at(list, provider);
  });
  return formatList(parts, language);
}

/** Whether a list of granted models contains a model. */
export function isIn(models: Exclude<Grant['models'], 'all'>, model: GrantedModel): boolean {
  return models.some((each) => typeof each !== 'string' && isSameModel(each, model));
}

/** A model without the names that are shown, as a grant stores it. */
export function toGranted({ id, model, provider, baseUrl }: GrantedModel): GrantedModel {
  return { id, model, provider, baseUrl };
}

import { MAX_ANNOUNCED_MODELS, MAX_MODEL_ID_LENGTH, type OfferedModel } from '@chat-executor/protocol';
import type { ListedModel, ModelAlias, Provider, ProviderSettings } from '../providers/provider.ts';
import type { CatalogModel, ProviderState } from './state.ts';

/** One offered model: the provider's own id, and the display name. */
export type Offer = {
  /** The id that the user wants for it. Another model may have it already. */
  readonly id: string;
  readonly entry: Entry;
  readonly model: string;
  readonly name: string | undefined;
  /** Whether the user named the model, or chose the models of its provider. */
  readonly isChosen: boolean;
};

/** What is announced, and how many models are left out. */
export type Announced = { readonly models: readonly CatalogModel[]; readonly leftOut: number };

/** A provider in use. */
export type Entry = {
  readonly settings: ProviderSettings;
  readonly provider: Promise<Provider>;
  readonly controller: AbortController;
  state: ProviderState;
  /** All models of the provider; the state has only the first ones. */
  listed: readonly OfferedModel[];
  check: Promise<void>;
  /** Number of checks. */
  round: number;
};

/** Limit on the models of an announcement, in bytes of JSON. Many servers drop a connection at 1,000,000. */
const MAX_ANNOUNCED_BYTES = 800_000;

/** A model without what only this executor needs. A name that is too long is not shown. */
export function toOffered({ id, name }: ListedModel): OfferedModel {
  return name === undefined || name.length > MAX_MODEL_ID_LENGTH ? { id } : { id, name };
}

/** The models of a provider in the state, which tabs send to each other. */
export function showModels(listed: readonly OfferedModel[]): Pick<ProviderState, 'models' | 'modelsLeftOut'> {
  const leftOut = listed.length - MAX_ANNOUNCED_MODELS;
  return leftOut > 0 ? { models: listed.slice(0, MAX_ANNOUNCED_MODELS), modelsLeftOut: leftOut } : { models: listed };
}

/** The models that fit into an announcement: first those that the user chose or named, then those of providers with fewer models. */
export function announceOffers(offers: readonly (readonly [id: string, Offer])[]): Announced {
  const announced = takeModels(offers);
  if (announced.leftOut === 0) return announced;
  const rank = ({ entry, isChosen }: Offer) => (isChosen ? 0 : entry.listed.length);
  return takeModels(offers.toSorted(([, one], [, other]) => rank(one) - rank(other)));
}

function takeModels(offers: readonly (readonly [id: string, Offer])[]): Announced {
  const models: CatalogModel[] = [];
  let bytes = 0;
  for (const [id, { name, model, entry }] of offers) {
    const announced = name === undefined ? { id } : { id, name };
    bytes += new TextEncoder().encode(JSON.stringify(announced)).length + 1;
    if (models.length >= MAX_ANNOUNCED_MODELS || bytes > MAX_ANNOUNCED_BYTES) break;
    models.push({ ...announced, providerId: entry.settings.id, model });
  }
  return { models, leftOut: offers.length - models.length };
}

/** The models of a provider by the ids that the user set. Aliases come first, because the user chose their ids. */
export function listOffers(entry: Entry): Offer[] {
  const { prefix = '', aliases = [] } = entry.settings;
  const byModel = new Map<string, ModelAlias[]>();
  for (const alias of aliases) {
    if (Math.max(alias.id?.length ?? 0, alias.name?.length ?? 0) > MAX_MODEL_ID_LENGTH) continue;
    const others = byModel.get(alias.model);
    if (others) others.push(alias);
    else byModel.set(alias.model, [alias]);
  }
  const isChosen = entry.settings.models !== undefined;
  const named: Offer[] = [];
  const others: Offer[] = [];
  for (const { id: model, name } of entry.listed) {
    // A longer id would make the whole announcement invalid.
    const id = prefix.length + model.length > MAX_MODEL_ID_LENGTH ? model : prefix + model;
    const plain = { id, entry, model, name, isChosen };
    const ownAliases = byModel.get(model);
    if (!ownAliases) others.push(plain);
    for (const alias of ownAliases ?? []) {
      const offer = { ...plain, id: alias.id ?? id, name: alias.name ?? name, isChosen: true };
      (alias.id === undefined ? others : named).push(offer);
    }
  }
  return [...named, ...others];
}

import { anySignal, MAX_MODEL_ID_LENGTH, type OfferedModel } from '@chat-executor/protocol';
import { cutText } from '../cut-text.ts';
import { ExecutorError } from '../executor-error.ts';
import type { Fallback, ListedModel, Provider, ProviderCall, ProviderRegistry, ProviderSettings } from '../providers/provider.ts';
import { raceSignal } from '../race-signal.ts';
import type { ExecutorOptions } from './executor.ts';
import type { Limits } from './limits.ts';
import { type Announced, announceOffers, type Entry, listOffers, type Offer, showModels, toOffered } from './offer-models.ts';
import { toProviderState } from './provider-state.ts';
import { type CatalogModel, type ProviderState, showError } from './state.ts';

/**
 * The provider and model that run a request. Everything that names them (policy, question, state, receipt, log, answer) reads them here,
 * and not from the request, whose ids may name another model.
 */
export type Route = {
  readonly settings: ProviderSettings;
  readonly provider: Provider;
  /** The provider's own id. */
  readonly model: string;
  /** The id under which the model is offered. */
  readonly id: string;
};

/** A model that was found by the id `id`. */
type FoundModel = Pick<Offer, 'entry' | 'model'> & { readonly id: string };

const MODEL_LIST_TIMEOUT_MS = 10_000;

/** The wording of `unreachable` for a timeout, where CORS is not a possible cause. */
const TIMEOUT_WORDING = { sentence: 'The provider timed out.', cure: 'Check its URL and that it is running.' } as const;

type CatalogSettings = Pick<ExecutorOptions, 'fetch'> & { readonly limits: Limits };

/** The user's providers and the models they offer. */
export class ModelCatalog {
  readonly #registry: ProviderRegistry;
  readonly #settings: CatalogSettings;
  readonly #onChange: () => void;
  #entries: readonly Entry[] = [];
  /** Computed from the entries when they are needed, because a provider may list 100,000 models. */
  #offered: Map<string, Offer> | undefined;
  #announced: Announced | undefined;
  /** The settings of the providers. */
  settings: readonly ProviderSettings[] = [];

  constructor(registry: ProviderRegistry, settings: CatalogSettings, onChange: () => void) {
    this.#registry = registry;
    this.#settings = settings;
    this.#onChange = () => {
      this.#offered = undefined;
      this.#announced = undefined;
      onChange();
    };
  }

  get providers(): readonly ProviderState[] {
    return this.#entries.map((entry) => entry.state);
  }

  /**
   * The announced models, by the ids a caller uses (rule ANN-4): an alias, or the provider's own id with the prefix that the user set. If
   * an id is taken, the second model gets its provider's id and its own.
   */
  get models(): readonly CatalogModel[] {
    return this.#announce().models;
  }

  /** Number of offered models that an announcement has no room for. They can be requested all the same. */
  get modelsLeftOut(): number {
    return this.#announce().leftOut;
  }

  /** The id under which a model is offered now, of the first of these ids that is offered; undefined if none is. */
  offeredId(ids: readonly string[]): string | undefined {
    return this.#find(ids)?.id;
  }

  /** Replaces the providers. One with unchanged settings keeps its models; one at the same URL offers them until it has listed its own. */
  set(providers: readonly ProviderSettings[]): void {
    const entries = providers.map((settings) => this.#toEntry(settings));
    for (const entry of this.#entries) if (!entries.includes(entry)) entry.controller.abort();
    this.#entries = entries;
    this.settings = providers;
    this.#onChange();
  }

  /** Reloads the models of one provider, or of all. Never rejects. */
  async refresh(providerId?: string): Promise<void> {
    const entries = this.#entries.filter(({ settings }) => providerId === undefined || settings.id === providerId);
    for (const entry of entries) entry.check = this.#check(entry);
    this.#onChange();
    await Promise.all(entries.map((entry) => entry.check));
  }

  /**
   * Finds the provider of a model. Waits for model lists that are loading. A single provider gets requests for any model, unless
   * the user chose its models.
   *
   * @param ids - the ids to try, in order
   * @throws ExecutorError `model-not-offered`; the signal's reason after an abort
   */
  async route(ids: readonly string[], signal: AbortSignal): Promise<Route> {
    let entry = this.#find(ids);
    if (!entry) {
      await raceSignal(Promise.all(this.#entries.map(({ check }) => check)), signal);
      entry = this.#find(ids) ?? this.#onlyProvider(ids);
    }
    if (!entry) throw this.#notOffered(ids[0] ?? '');
    const { settings, provider } = entry.entry;
    return { settings, provider: await raceSignal(provider, signal), model: entry.model, id: entry.id };
  }

  /**
   * Finds the route of a fallback. Waits for its provider's model list.
   *
   * @param requested - the requested model, by the first provider's own id
   * @returns undefined if the provider was removed, is disabled, or offers no models
   */
  async routeFallback({ providerId, model }: Fallback, requested: string, signal: AbortSignal): Promise<Route | undefined> {
    const entry = this.#entries.find(({ settings, state }) => settings.id === providerId && state.enabled);
    if (!entry) return undefined;
    await raceSignal(entry.check, signal);
    const { listed } = entry;
    const chosen = model ?? (listed.find(({ id }) => id === requested) ?? listed[0])?.id;
    if (chosen === undefined) return undefined;
    const provider = await raceSignal(entry.provider, signal);
    return { settings: entry.settings, provider, model: chosen, id: this.#idOf(entry, chosen) };
  }

  #find(ids: readonly string[]): FoundModel | undefined {
    const offers = this.#offers();
    for (const id of ids) {
      const offer = offers.get(id);
      if (offer) return { ...offer, id };
    }
    return undefined;
  }

  /** The id under which a provider's model is offered. An unlisted model gets an id that no other model has. */
  #idOf(entry: Entry, model: string): string {
    const offers = this.#offers();
    const offered = [...offers].find(([, offer]) => offer.entry === entry && offer.model === model)?.[0];
    const plain = (entry.settings.prefix ?? '') + model;
    return offered ?? (offers.has(plain) ? `${entry.settings.id}/${model}` : plain);
  }

  #onlyProvider([id]: readonly string[]): FoundModel | undefined {
    const [entry, ...others] = this.#entries.filter(({ state }) => state.enabled);
    if (!entry || others.length > 0 || entry.settings.models || !id) return undefined;
    const { prefix = '', aliases = [] } = entry.settings;
    const own = id.startsWith(prefix) && id !== prefix ? id.slice(prefix.length) : id;
    return { entry, id, model: aliases.find((alias) => alias.id === id)?.model ?? own };
  }

  #notOffered(model: string): ExecutorError {
    if (this.#entries.some(({ state }) => state.enabled)) {
      const shown = model.length > 100 ? `${cutText(model, 100)}…` : model;
      return new ExecutorError('model-not-offered', { sentence: `This executor does not offer the model "${shown}".` });
    }
    return new ExecutorError('model-not-offered', {
      sentence: 'This executor has no provider.',
      cure: 'Add a provider in its settings, or start a local model server.',
    });
  }

  #announce(): Announced {
    this.#announced ??= announceOffers([...this.#offers()]);
    return this.#announced;
  }

  #offers(): Map<string, Offer> {
    this.#offered ??= this.#listOffers();
    return this.#offered;
  }

  #listOffers(): Map<string, Offer> {
    const offers = new Map<string, Offer>();
    for (const entry of this.#entries) {
      if (!entry.state.enabled) continue;
      for (const offer of listOffers(entry)) {
        const before = offers.get(offer.id);
        const isTaken = before && (before.entry !== entry || before.model !== offer.model);
        const id = isTaken ? `${entry.settings.id}/${offer.model}` : offer.id;
        if (!offers.has(id) && id.length <= MAX_MODEL_ID_LENGTH) offers.set(id, offer);
      }
    }
    return offers;
  }

  /** The entry of a provider; the current one if it has the same settings. */
  #toEntry(settings: ProviderSettings): Entry {
    const earlier = this.#entries.find((each) => each.settings.id === settings.id);
    if (earlier && JSON.stringify(earlier.settings) === JSON.stringify(settings)) return earlier;
    const { baseUrl, models } = settings;
    const provider = this.#load(settings);
    provider.catch(() => undefined);
    const known = models?.map((model) => ({ id: model })) ?? (earlier?.settings.baseUrl === baseUrl ? earlier.listed : []);
    const entry: Entry = {
      settings,
      provider,
      controller: new AbortController(),
      state: { ...toProviderState(settings), ...showModels(known) },
      listed: known,
      check: Promise.resolve(),
      round: 0,
    };
    entry.check = this.#check(entry);
    return entry;
  }

  async #load(settings: ProviderSettings): Promise<Provider> {
    const kind = this.#registry.get(settings.kind);
    if (!kind) {
      throw new ExecutorError('internal-error', {
        sentence: `Unknown kind of provider: "${settings.kind}".`,
        cure: `Use one of: ${[...this.#registry.keys()].join(', ')}.`,
      });
    }
    const [create, { maskProvider }, { SecretMask }] = await Promise.all([
      kind.load(),
      import('./secrets/mask-provider.ts'),
      import('./secrets/secret-mask.ts'),
    ]);
    // A gateway may know other keys of the user than the one it is called with.
    return maskProvider(create(settings), () => SecretMask.of([settings, ...this.settings]));
  }

  async #check(entry: Entry): Promise<void> {
    if (!entry.state.enabled) return;
    const { error: _, modelsLeftOut: __, ...state } = entry.state;
    entry.state = { ...state, ...showModels(entry.listed), status: 'checking' };
    entry.round += 1;
    const { round } = entry;
    let listed: readonly OfferedModel[] = [];
    let next: ProviderState;
    try {
      const provider = await entry.provider;
      const { models: chosen, offersNonChat, aliases = [] } = entry.settings;
      const named = new Set(aliases.map(({ model }) => model));
      const isOffered = ({ id, isChat }: ListedModel): boolean =>
        id.length <= MAX_MODEL_ID_LENGTH && (isChat !== false || offersNonChat === true || named.has(id));
      const found = chosen?.map((id) => ({ id })) ?? (await this.#listModels(provider, entry.controller.signal));
      listed = found.filter(isOffered).map(toOffered);
      next = { ...state, status: 'ready', ...showModels(listed) };
    } catch (thrown) {
      // A failing provider with a fallback keeps offering its models, so that the fallback can answer.
      if (entry.settings.fallbacks?.length) listed = entry.listed;
      next = { ...state, status: 'failed', ...showModels(listed), error: showError(ExecutorError.from(thrown)) };
    }
    // The answer to an older check must not replace that of a newer one.
    if (round !== entry.round) return;
    entry.state = next;
    entry.listed = listed;
    if (this.#entries.includes(entry)) this.#onChange();
  }

  async #listModels(provider: Provider, removed: AbortSignal): Promise<readonly ListedModel[]> {
    const timeout = new AbortController();
    const timer = setTimeout(() => timeout.abort(new ExecutorError('unreachable', TIMEOUT_WORDING)), MODEL_LIST_TIMEOUT_MS);
    const signal = anySignal([timeout.signal, removed]);
    const { limits, fetch } = this.#settings;
    const { maxLineLength, maxAnswerBytes } = limits;
    const call: ProviderCall = { signal, note: () => undefined, maxLineLength, maxAnswerBytes, ...(fetch && { fetch }) };
    try {
      return await raceSignal(provider.listModels(call), signal);
    } finally {
      clearTimeout(timer);
      // A signal that listens to one of a provider is kept until one of its sources aborts.
      timeout.abort();
    }
  }
}

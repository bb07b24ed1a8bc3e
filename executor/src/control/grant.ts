import type { PolicyCall } from '../core/policy.ts';

/** A model as the user allowed it: at one provider, which another provider's model of the same id doesn't replace. */
export type GrantedModel = {
  /** The id that callers use. */
  readonly id: string;
  /** The provider's own id. */
  readonly model: string;
  /** Id of the provider. */
  readonly provider: string;
  /** Base URL of the provider, whose id may be used for another address later. */
  readonly baseUrl: string;
};

/** What the user allows one backend to use. */
export type Grant = {
  /** Origin of the backend, such as `https://chat.example.com`. */
  readonly backend: string;
  /**
   * All models, including those added later, or only these. A string is the id of a model without its provider, from an older
   * version: the user is asked again.
   */
  readonly models: 'all' | readonly (GrantedModel | string)[];
  /** Whether to ask the user before each request. */
  readonly asksEachTime: boolean;
  /** Milliseconds since the epoch. */
  readonly decidedAt: number;
};

/** The decision about a request: run it, ask the user, or reject it. */
export type GrantAnswer = 'allowed' | 'ask' | 'refused';

/**
 * Reads the decision of a grant about one model. `ask` without a grant, and if the id of a granted model now belongs to another
 * provider, another address or another model.
 */
export function readGrant(grant: Grant | undefined, model: GrantedModel): GrantAnswer {
  if (!grant) return 'ask';
  const { models, asksEachTime } = grant;
  const isGranted = models === 'all' || models.some((each) => typeof each !== 'string' && isSameModel(each, model));
  if (isGranted) return asksEachTime ? 'ask' : 'allowed';
  return models.some((each) => (typeof each === 'string' ? each : each.id) === model.id) ? 'ask' : 'refused';
}

/** The model of a call, as a grant stores it. */
export function modelOfCall({ model, body, provider }: Pick<PolicyCall, 'model' | 'body' | 'provider'>): GrantedModel {
  return { id: model, model: body.model, provider: provider.id, baseUrl: provider.baseUrl };
}

/** Whether two models are the same one of the same provider at the same address. The ids that callers use may differ. */
export function isSameModel(one: GrantedModel, other: GrantedModel): boolean {
  return one.provider === other.provider && one.model === other.model && plainUrl(one.baseUrl) === plainUrl(other.baseUrl);
}

/** Binds ids that are allowed without a provider to the models that they name first. */
export class IdBindings {
  readonly #models = new Map<string, GrantedModel>();

  /** Whether the id of a model still names the same model as at the first call. */
  holds(model: GrantedModel): boolean {
    const first = this.#models.get(model.id) ?? model;
    this.#models.set(model.id, first);
    return isSameModel(first, model);
  }
}

/** The origin of a backend's URL, which is the key of its grant. An invalid URL is returned unchanged. */
export function backendOrigin(address: string): string {
  return URL.canParse(address) ? new URL(address).origin : address;
}

/** A URL in its canonical form, without slashes at the end. */
function plainUrl(address: string): string {
  return (URL.canParse(address) ? new URL(address).href : address).replace(/\/+$/, '');
}

import type { PolicyCall, RequestPolicy } from '../core/policy.ts';
import { ExecutorError } from '../executor-error.ts';
import type { Budget } from './budget.ts';
import { CallMeter } from './call-meter.ts';
import { findPrice, type OwnPrice } from './find-price.ts';
import { backendOrigin, IdBindings, modelOfCall } from './grant.ts';
import { localDay } from './local-day.ts';
import type { UsageLedger } from './usage-ledger.ts';

/** The options of {@link createPolicy}. */
export type PolicyParts = {
  /** URL of the backend. */
  readonly backend: string;
  /** Allows a call, or throws `not-allowed`. May ask the user. Default: allows all calls. */
  readonly permit?: (call: PolicyCall) => Promise<void>;
  /** The current budgets. */
  readonly budgets: () => Promise<readonly Budget[]>;
  /** The prices that the user entered, which override the table; for a call that is free, its price. */
  readonly prices?: (call: PolicyCall) => Promise<readonly OwnPrice[]>;
  readonly ledger: UsageLedger;
};

/** Creates a policy that enforces the user's permissions, and the budgets of the local day on which a request starts. */
export function createPolicy({ backend, permit, budgets, prices, ledger }: PolicyParts): RequestPolicy {
  const origin = backendOrigin(backend);
  return {
    async admit(call) {
      await permit?.(call);
      call.signal.throwIfAborted();
      const price = findPrice(call.provider, call.body.model, await prices?.(call));
      const key = { day: localDay(Date.now()), backend: origin, provider: call.provider.id };
      return CallMeter.open({ key, body: call.body, price, budgets, ledger });
    },
  };
}

/** A model that may be used: by the id that callers use, or a provider's own id with the id of that provider. */
export type AllowedModel = string | { readonly provider: string; readonly model: string };

/**
 * Allows only the listed models. A fallback is allowed only if its own model is listed. The id of a caller stays with the model that
 * it names first: if another provider takes it over, such as while the first one is down, its model is not allowed.
 */
export function permitModels(models: readonly AllowedModel[]): NonNullable<PolicyParts['permit']> {
  const bindings = new IdBindings();
  return async (call) => {
    const { id, provider, model } = modelOfCall(call);
    const isListed = models.some((each) => typeof each !== 'string' && each.provider === provider && each.model === model);
    if (!isListed && !(models.includes(id) && bindings.holds(modelOfCall(call)))) throw modelNotAllowed();
  };
}

/** The error for a model that the user did not allow. */
export function modelNotAllowed(): ExecutorError {
  return new ExecutorError('not-allowed', {
    sentence: 'The user of this executor has not allowed this model for this backend.',
    cure: 'Allow it where the executor runs, or choose another model.',
  });
}

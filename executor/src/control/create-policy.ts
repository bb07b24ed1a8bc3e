import type { PolicyCall, RequestPolicy } from '../core/policy.ts';
import { ExecutorError } from '../executor-error.ts';
import type { Budget } from './budget.ts';
import { CallMeter } from './call-meter.ts';
import { findPrice, type OwnPrice } from './find-price.ts';
import { backendOrigin } from './grant.ts';
import { localDay } from './local-day.ts';
import type { UsageLedger } from './usage-ledger.ts';

/** What a policy is made from. */
export type PolicyParts = {
  /** Address of the backend. */
  readonly backend: string;
  /** Allows a call or throws `not-allowed`; it may ask the user. Left out, every call is allowed. */
  readonly permit?: (call: PolicyCall) => Promise<void>;
  /** The budgets of now. */
  readonly budgets: () => Promise<readonly Budget[]>;
  /** Prices the user entered, before the table's. */
  readonly prices?: () => Promise<readonly OwnPrice[]>;
  readonly ledger: UsageLedger;
};

/** Makes the policy that holds requests to what the user allowed and to the budgets of the local day they begin on. */
export function createPolicy({ backend, permit, budgets, prices, ledger }: PolicyParts): RequestPolicy {
  const origin = backendOrigin(backend);
  return {
    async admit(call) {
      await permit?.(call);
      call.signal.throwIfAborted();
      const price = findPrice(call.provider, call.body.model, await prices?.());
      const key = { day: localDay(Date.now()), backend: origin, provider: call.provider.id };
      return CallMeter.open({ key, body: call.body, price, budgets, ledger });
    },
  };
}

/** Permits the models that were named, under the ids a caller uses. */
export function permitModels(models: readonly string[]): NonNullable<PolicyParts['permit']> {
  return async ({ model }) => {
    if (!models.includes(model)) throw modelNotAllowed();
  };
}

/** Why a model that the user did not allow is not run. */
export function modelNotAllowed(): ExecutorError {
  return new ExecutorError('not-allowed', {
    sentence: 'The user of this executor has not allowed this model for this backend.',
    cure: 'Allow it where the executor runs, or choose another model.',
  });
}

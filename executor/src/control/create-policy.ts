import type { PolicyCall, RequestPolicy } from '../core/policy.ts';
import { ExecutorError } from '../executor-error.ts';
import type { Budget } from './budget.ts';
import { CallMeter } from './call-meter.ts';
import { findPrice, type OwnPrice } from './find-price.ts';
import { backendOrigin } from './grant.ts';
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
  /** The prices that the user entered, which override the table. */
  readonly prices?: () => Promise<readonly OwnPrice[]>;
  readonly ledger: UsageLedger;
};

/** Creates a policy that enforces the user's permissions, and the budgets of the local day on which a request starts. */
export function createPolicy({ backend, permit, budgets, prices, ledger }: PolicyParts): RequestPolicy {
  const origin = backendOrigin(backend);
  /** Ids of the providers that have reported costs. */
  const reporters = new Set<string>();
  return {
    async admit(call) {
      await permit?.(call);
      call.signal.throwIfAborted();
      const price = findPrice(call.provider, call.body.model, await prices?.());
      const key = { day: localDay(Date.now()), backend: origin, provider: call.provider.id };
      const { id } = call.provider;
      const reporting = { reportsCost: reporters.has(id), onReportedCost: () => void reporters.add(id) };
      return CallMeter.open({ key, body: call.body, price, budgets, ledger, ...reporting });
    },
  };
}

/** Allows only the listed models, by the ids a caller uses. */
export function permitModels(models: readonly string[]): NonNullable<PolicyParts['permit']> {
  return async ({ model }) => {
    if (!models.includes(model)) throw modelNotAllowed();
  };
}

/** The error for a model that the user did not allow. */
export function modelNotAllowed(): ExecutorError {
  return new ExecutorError('not-allowed', {
    sentence: 'The user of this executor has not allowed this model for this backend.',
    cure: 'Allow it where the executor runs, or choose another model.',
  });
}

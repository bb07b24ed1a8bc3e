import { ExecutorError } from '../executor-error.ts';
import { type Amount, addAmounts, NO_AMOUNT, type UsageKey, type UsageRow } from './usage-ledger.ts';

/** Limits on usage per local day. An absent limit does not restrict. */
export type DailyLimits = {
  readonly requests?: number;
  /** Prompts and answers together. */
  readonly tokens?: number;
  /** In US dollars. Does not cover models whose price is unknown. */
  readonly usd?: number;
};

/** A budget of one backend, one provider, both together, or everything. */
export type Budget = DailyLimits & {
  readonly id: string;
  /** Origin. Default: all backends. */
  readonly backend?: string;
  /** Id. Default: all providers. */
  readonly provider?: string;
};

/** What remains; infinite if there is no limit. */
export type Allowance = { readonly requests: number; readonly tokens: number; readonly usd: number };

/** Whether a budget covers usage by one backend at one provider. */
function isOfBudget({ backend, provider }: Budget, key: Pick<UsageKey, 'backend' | 'provider'>): boolean {
  return (backend === undefined || backend === key.backend) && (provider === undefined || provider === key.provider);
}

/** The usage that counts against a budget, summed over the rows of a day. */
export function sumUsed(budget: Budget, rows: readonly UsageRow[]): Amount {
  return rows.filter((row) => isOfBudget(budget, row)).reduce<Amount>(addAmounts, NO_AMOUNT);
}

/** What the strictest budget leaves one backend at one provider. Never negative. */
export function findAllowance(
  budgets: readonly Budget[],
  key: Pick<UsageKey, 'backend' | 'provider'>,
  rows: readonly UsageRow[],
): Allowance {
  let allowance: Allowance = { requests: Number.POSITIVE_INFINITY, tokens: Number.POSITIVE_INFINITY, usd: Number.POSITIVE_INFINITY };
  for (const budget of budgets) {
    if (!isOfBudget(budget, key)) continue;
    const used = sumUsed(budget, rows);
    const left = (limit: number | undefined, spent: number, before: number): number =>
      limit === undefined ? before : Math.min(before, Math.max(0, limit - spent));
    allowance = {
      requests: left(budget.requests, used.requests, allowance.requests),
      tokens: left(budget.tokens, used.tokens, allowance.tokens),
      usd: left(budget.usd, used.costUsd, allowance.usd),
    };
  }
  return allowance;
}

const WORDS = { requests: 'request', tokens: 'token', usd: 'spending' } as const satisfies Record<keyof Allowance, string>;

/** The error for a call or an answer over budget. The size of the budget stays private to the user. */
export function overBudget(limit: keyof Allowance, during: 'before' | 'answer'): ExecutorError {
  const when = during === 'before' ? 'is used up for today' : 'ran out during the answer';
  return new ExecutorError('over-budget', { sentence: `The ${WORDS[limit]} budget set by the user of this executor ${when}.` });
}

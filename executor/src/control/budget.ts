import { ExecutorError } from '../executor-error.ts';
import { type Amount, addAmounts, NO_AMOUNT, type UsageKey, type UsageRow } from './usage-ledger.ts';

/** How much may be used on one local day. A limit that is left out bounds nothing. */
export type DailyLimits = {
  readonly requests?: number;
  /** Of prompts and answers together. */
  readonly tokens?: number;
  /** In US dollars. It cannot bound models whose price is not known. */
  readonly usd?: number;
};

/** A budget of one backend, one provider, both together, or everything. */
export type Budget = DailyLimits & {
  readonly id: string;
  /** Origin; left out, all backends. */
  readonly backend?: string;
  /** Id; left out, all providers. */
  readonly provider?: string;
};

/** What is left; infinite where nothing bounds it. */
export type Allowance = { readonly requests: number; readonly tokens: number; readonly usd: number };

/** Whether a budget counts what one backend uses at one provider. */
function isOfBudget({ backend, provider }: Budget, key: Pick<UsageKey, 'backend' | 'provider'>): boolean {
  return (backend === undefined || backend === key.backend) && (provider === undefined || provider === key.provider);
}

/** What was used of a budget, among the rows of a day. */
export function sumUsed(budget: Budget, rows: readonly UsageRow[]): Amount {
  return rows.filter((row) => isOfBudget(budget, row)).reduce<Amount>(addAmounts, NO_AMOUNT);
}

/** What the strictest of all budgets leaves to one backend at one provider. Never below nothing. */
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

/** Why a call is not made or an answer ends. It does not say how large the budget is: that is nobody's business but the user's. */
export function overBudget(limit: keyof Allowance, during: 'before' | 'answer'): ExecutorError {
  const when = during === 'before' ? 'is used up for today' : 'ran out during the answer';
  return new ExecutorError('over-budget', { sentence: `The ${WORDS[limit]} budget set by the user of this executor ${when}.` });
}

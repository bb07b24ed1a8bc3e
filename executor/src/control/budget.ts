import { ExecutorError } from '../executor-error.ts';
import { type Amount, addAmounts, NO_AMOUNT, sumRow, type UsageKey, type UsageRow } from './usage-ledger.ts';

/** Limits on usage per local day. */
export type DailyLimits = {
  readonly requests?: number;
  /** Tokens of prompts and answers. */
  readonly tokens?: number;
  /** In US dollars. Does not cover models whose price is unknown. */
  readonly usd?: number;
};

/** A budget for one backend, one provider, one backend at one provider, or everything. */
export type Budget = DailyLimits & {
  readonly id: string;
  /** Origin of the backend. Default: all backends. */
  readonly backend?: string;
  /** Id of the provider. Default: all providers. */
  readonly provider?: string;
};

/** The remaining usage; infinite without a limit. */
export type Allowance = { readonly requests: number; readonly tokens: number; readonly usd: number };

/** Whether a budget applies to the usage of one backend at one provider. */
export function appliesTo({ backend, provider }: Budget, key: Pick<UsageKey, 'backend' | 'provider'>): boolean {
  return (backend === undefined || backend === key.backend) && (provider === undefined || provider === key.provider);
}

/** Sums the usage that counts against a budget, with what running calls have reserved. */
export function sumUsed(budget: Budget, rows: readonly UsageRow[]): Amount {
  return rows.filter((row) => appliesTo(budget, row)).reduce<Amount>((sum, row) => addAmounts(sum, sumRow(row)), NO_AMOUNT);
}

/** The remaining usage of one backend at one provider, by the strictest budget. Never negative. */
export function findAllowance(
  budgets: readonly Budget[],
  key: Pick<UsageKey, 'backend' | 'provider'>,
  rows: readonly UsageRow[],
): Allowance {
  let allowance: Allowance = { requests: Number.POSITIVE_INFINITY, tokens: Number.POSITIVE_INFINITY, usd: Number.POSITIVE_INFINITY };
  for (const budget of budgets) {
    if (!appliesTo(budget, key)) continue;
    const used = sumUsed(budget, rows);
    const left = (limit: number | undefined, spent: number, before: number): number =>
      limit === undefined ? before : Math.min(before, Number.isNaN(spent) ? 0 : Math.max(0, limit - spent));
    allowance = {
      requests: left(budget.requests, used.requests, allowance.requests),
      tokens: left(budget.tokens, used.tokens, allowance.tokens),
      usd: left(budget.usd, used.costUsd, allowance.usd),
    };
  }
  return allowance;
}

const WORDS = { requests: 'request', tokens: 'token', usd: 'spending' } as const satisfies Record<keyof Allowance, string>;

/** The error for a call or an answer over budget. Does not reveal the size of the budget. */
export function overBudget(limit: keyof Allowance, during: 'before' | 'answer'): ExecutorError {
  const when = during === 'before' ? 'is used up for today' : 'ran out during the answer';
  return new ExecutorError('over-budget', { sentence: `The ${WORDS[limit]} budget set by the user of this executor ${when}.` });
}

/** The error for a call to which a budget applies, if the ledger cannot count. Hides the cause, which may contain a path. */
export function uncountable(cause: unknown): ExecutorError {
  return new ExecutorError('over-budget', {
    sentence: 'The usage of this executor cannot be stored, so its budgets allow no request.',
    cure: "Look at the output of the executor program, or check whether its page may store data and the browser's storage is full.",
    cause,
  });
}

import type { Budget, DailyLimits, Grant } from '@chat-executor/executor/control';

/** The default limits in the permission prompt: enough for a day's work, small enough to prevent high costs. */
const DEFAULT_LIMITS: DailyLimits = { usd: 5 };

/** The draft of a grant and its daily limits. */
export type GrantDraft = {
  readonly scope: 'all' | 'some';
  /** The models of the scope `some`. */
  readonly models: readonly string[];
  readonly limits: DailyLimits;
};

/** The initial draft: all models, within the limits of the budget, or the default limits without one. */
export function createDraft(requested: readonly string[], budget: Budget | undefined): GrantDraft {
  const { requests, tokens, usd } = budget ?? DEFAULT_LIMITS;
  const limits = {
    ...(requests !== undefined && { requests }),
    ...(tokens !== undefined && { tokens }),
    ...(usd !== undefined && { usd }),
  };
  return { scope: 'all', models: requested, limits };
}

/** Adds or removes a model. */
export function toggleModel(draft: GrantDraft, model: string, isIn: boolean): GrantDraft {
  const others = draft.models.filter((each) => each !== model);
  return { ...draft, models: isIn ? [...others, model] : others };
}

/** Sets one limit to the typed amount; removes it if that is not a number of at least 0. */
export function changeLimit(draft: GrantDraft, limit: keyof DailyLimits, typed: string): GrantDraft {
  const { [limit]: _, ...others } = draft.limits;
  const amount = Number(typed);
  const isAmount = typed.trim() !== '' && Number.isFinite(amount) && amount >= 0;
  return { ...draft, limits: isAmount ? { ...others, [limit]: limit === 'usd' ? amount : Math.floor(amount) } : others };
}

/** The id of the budget that belongs to the grant of a backend. */
export function budgetIdOf(backend: string): string {
  return `backend ${backend}`;
}

/** The grant and budget of an accepted draft. */
export function toDecision(draft: GrantDraft, backend: string, now: number): { readonly grant: Grant; readonly budget: Budget } {
  return {
    grant: { backend, models: draft.scope === 'all' ? 'all' : draft.models, asksEachTime: false, decidedAt: now },
    budget: { id: budgetIdOf(backend), backend, ...draft.limits },
  };
}

import type { Budget, DailyLimits, Grant } from '@chat-executor/executor/control';

/** The default limit in the permission prompt: enough for a day's work, small enough to prevent high costs. */
const USUAL_LIMITS: DailyLimits = { usd: 5 };

/** The draft of a permission. */
export type GrantDraft = {
  readonly scope: 'all' | 'some';
  /** The models of the scope `some`. */
  readonly models: readonly string[];
  readonly limits: DailyLimits;
};

/** The default answer: every model, within the current or usual limits. */
export function createDraft(asked: readonly string[], budget: Budget | undefined): GrantDraft {
  const { requests, tokens, usd } = budget ?? USUAL_LIMITS;
  const limits = {
    ...(requests !== undefined && { requests }),
    ...(tokens !== undefined && { tokens }),
    ...(usd !== undefined && { usd }),
  };
  return { scope: 'all', models: asked, limits };
}

/** Adds or removes a model. */
export function toggleModel(draft: GrantDraft, model: string, isIn: boolean): GrantDraft {
  const others = draft.models.filter((each) => each !== model);
  return { ...draft, models: isIn ? [...others, model] : others };
}

/** Changes one limit by what was typed; what is no amount above nothing limits nothing. */
export function changeLimit(draft: GrantDraft, limit: keyof DailyLimits, typed: string): GrantDraft {
  const { [limit]: _, ...others } = draft.limits;
  const amount = Number(typed);
  const isAmount = typed.trim() !== '' && Number.isFinite(amount) && amount >= 0;
  return { ...draft, limits: isAmount ? { ...others, [limit]: limit === 'usd' ? amount : Math.floor(amount) } : others };
}

/** The id of the budget that belongs to a backend's grant. */
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

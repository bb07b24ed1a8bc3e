import type { Budget, DailyLimits, Grant, GrantedModel, OwnPrice } from '@chat-executor/executor/control';
import { findPrice, isSameModel } from '@chat-executor/executor/control';
import { isIn, toGranted } from './shown-models.ts';

/** The default limits in the permission prompt: enough for a day's work, small enough to prevent high costs. */
const DEFAULT_LIMITS: DailyLimits = { usd: 5 };

/** The draft of a grant and its daily limits. */
export type GrantDraft = {
  readonly scope: 'all' | 'some';
  /** The models of the scope `some`. */
  readonly models: Exclude<Grant['models'], 'all'>;
  readonly limits: DailyLimits;
  /** What the user searches in a long list of models. */
  readonly search?: string;
  /** Whether the last typed limit was no number of at least 0, so that it changed nothing. */
  readonly isLimitInvalid?: boolean;
};

/**
 * The initial draft: all models, or those of the user's grant and the requested ones if that grant lists models; within the limits of
 * the budget, or the default limits without one.
 */
export function createDraft(requested: readonly GrantedModel[], budget: Budget | undefined, grant?: Grant): GrantDraft {
  const { requests, tokens, usd } = budget ?? DEFAULT_LIMITS;
  const limits = {
    ...(requests !== undefined && { requests }),
    ...(tokens !== undefined && { tokens }),
    ...(usd !== undefined && { usd }),
  };
  const granted = grant === undefined || grant.models === 'all' ? undefined : grant.models;
  const added = requested.filter((model) => !isIn(granted ?? [], model)).map(toGranted);
  return { scope: granted ? 'some' : 'all', models: [...(granted ?? []), ...added], limits };
}

/** Whether models have a spending limit that does not cover them all, because the price of one is, or may later be, unknown. */
export function exceedsPrices(models: Grant['models'], { usd }: DailyLimits, own: readonly OwnPrice[]): boolean {
  if (usd === undefined) return false;
  if (models === 'all') return true;
  return models.some((each) => typeof each === 'string' || !findPrice({ id: each.provider, baseUrl: each.baseUrl }, each.model, own));
}

/** Adds or removes a model. */
export function toggleModel(draft: GrantDraft, model: GrantedModel, isChosen: boolean): GrantDraft {
  const others = draft.models.filter((each) => (typeof each === 'string' ? each !== model.id : !isSameModel(each, model)));
  return { ...draft, models: isChosen ? [...others, toGranted(model)] : others };
}

/** The typed amount of a limit; undefined without one, and `invalid` if it is no number of at least 0. */
export function readLimit(typed: string): number | undefined | 'invalid' {
  if (typed.trim() === '') return undefined;
  const amount = Number(typed);
  return Number.isFinite(amount) && amount >= 0 ? amount : 'invalid';
}

/** What the user typed in a number field. Such a field hides a text that is no number. */
export function typedIn({ value, validity }: Pick<HTMLInputElement, 'value' | 'validity'>): string {
  return validity.badInput ? 'no number' : value;
}

/** Sets one limit to the typed amount, or removes it if nothing was typed. Keeps it if that is no number of at least 0. */
export function changeLimit(draft: GrantDraft, limit: keyof DailyLimits, typed: string): GrantDraft {
  const { [limit]: _, ...others } = draft.limits;
  const amount = readLimit(typed);
  if (amount === 'invalid') return { ...draft, isLimitInvalid: true };
  const changed = amount === undefined ? {} : { [limit]: limit === 'usd' ? amount : Math.floor(amount) };
  return { ...draft, limits: { ...others, ...changed }, isLimitInvalid: false };
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

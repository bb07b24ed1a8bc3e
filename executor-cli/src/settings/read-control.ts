import type { Budget } from '@chat-executor/executor/control';
import { InputError } from '../input-error.ts';
import { didYouMean, namedValue, notValue } from './point-out.ts';
import type { RawBudget, RawSettings } from './raw-settings.ts';
import type { ControlSettings } from './settings.ts';

const LIMITS = ['requests', 'tokens', 'usd'] as const;

/**
 * Validates allowed models, budgets and prices.
 *
 * @throws InputError for the first invalid budget, or an unknown provider
 */
export function readControl(given: RawSettings, providerIds: readonly string[]): ControlSettings {
  const { allowedModels, prices = [] } = given;
  const budgets = (given.budgets ?? []).map((budget, index) => readBudget(budget, index, providerIds));
  for (const { provider } of prices) checkProvider(provider, 'price', providerIds);
  for (const each of allowedModels ?? []) if (typeof each !== 'string') checkProvider(each.provider, 'allowed model', providerIds);
  return { ...(allowedModels && { allowedModels }), budgets, prices };
}

function readBudget(budget: RawBudget, index: number, providerIds: readonly string[]): Budget {
  const { provider } = budget;
  if (provider !== undefined) checkProvider(provider, 'budget', providerIds);
  const limits = LIMITS.flatMap((name) => (budget[name] === undefined ? [] : [[name, budget[name]] as const]));
  if (limits.length === 0) throw new InputError('A budget has no limit.', 'Add "requests", "tokens" or "usd" per day.');
  const invalid = limits.find(([, limit]) => !Number.isFinite(limit) || limit < 0);
  if (invalid)
    throw new InputError(
      `The budget limit "${invalid[0]}" must be a number of 0 or more${notValue(invalid[1])}.`,
      'Use a number, such as 100000.',
    );
  return { id: `budget-${index + 1}`, ...(provider !== undefined && { provider }), ...Object.fromEntries(limits) };
}

function checkProvider(id: string, what: 'budget' | 'price' | 'allowed model', providerIds: readonly string[]): void {
  if (providerIds.includes(id)) return;
  throw new InputError(
    `${what === 'allowed model' ? 'An' : 'A'} ${what} names an unknown provider${namedValue(id)}.`,
    `${didYouMean(id, providerIds)}Use one of these ids: ${providerIds.join(', ')}.`,
  );
}

/** English text of the permission prompt. */
export const PERMISSION_PROMPT_EN = {
  asks: (backend: string, models: string): string => `${backend} wants to use ${models}`,
  at: (models: string, provider: string): string => `${models} (${provider})`,
  waiting: (count: number): string =>
    count === 1 ? '1 request is waiting for your decision.' : `${count} requests are waiting for your decision.`,
  explanation: (models: string, limits: string): string =>
    `If you allow this, it can send prompts to ${models}${limits === '' ? ', without a limit' : `, up to ${limits} per day`}. Your keys stay in this browser.`,
  unpriced: 'The spending limit does not cover models without a known price.',
  allModels: 'all your models, including ones you add later',
  noModels: 'no models',
  requests: (count: string): string => `${count} requests`,
  tokens: (count: string): string => `${count} tokens`,
  change: 'Change models and limits',
  modelsLegend: 'Models',
  all: 'All, including ones I add later',
  some: 'Only these',
  search: 'Search models',
  noneFound: 'No model matches.',
  more: (count: number): string => `${count} more match. Search to narrow the list.`,
  limitsLegend: 'Daily limits',
  limitRequests: 'Requests',
  limitTokens: 'Tokens',
  limitUsd: 'US dollars',
  limitsHint: 'Leave empty for no limit. Models on this computer are free. A spending limit can’t cover models without a known price.',
  limitInvalid: 'A limit must be a number of at least 0. The limit was not changed.',
  allow: 'Allow',
  once: 'Allow once',
  deny: 'Deny',
};

/** The text of the permission prompt, in any language. */
export type PermissionPromptStrings = typeof PERMISSION_PROMPT_EN;

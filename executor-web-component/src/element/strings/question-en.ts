/** English text of the question whether a backend may use models. */
export const QUESTION_EN = {
  asks: (backend: string, models: string): string => `${backend} asks to use ${models}`,
  waiting: (count: number): string => (count === 1 ? '1 request waits for your answer.' : `${count} requests wait for your answer.`),
  means: (models: string, limits: string): string =>
    `If you allow it, it may send prompts to ${models}${limits === '' ? ', without a limit' : `, at most ${limits} a day`}. Your keys stay in this browser.`,
  allModels: 'all your models, also those you add later',
  noModels: 'none of your models',
  and: ' and ',
  requests: (count: string): string => `${count} requests`,
  tokens: (count: string): string => `${count} tokens`,
  change: 'Change models and limits',
  modelsLegend: 'Models',
  all: 'All, also those I add later',
  some: 'Only these',
  limitsLegend: 'Limits a day',
  limitRequests: 'Requests',
  limitTokens: 'Tokens',
  limitUsd: 'US dollars',
  limitsHint: 'Leave empty for no limit. Models on this computer cost nothing; money cannot bound a model whose price is not known.',
  allow: 'Allow',
  once: 'Only this time',
  refuse: 'Refuse',
};

/** The text of the question, in whatever language. */
export type QuestionStrings = typeof QUESTION_EN;

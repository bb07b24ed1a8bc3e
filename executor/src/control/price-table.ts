/** A price in US dollars per million tokens. */
export type Price = { readonly inputUsd: number; readonly outputUsd: number };

/** The prices of one provider. */
export type PriceList = {
  /** Host of the provider's URL. */
  readonly host: string;
  /** The month of publication of the prices. */
  readonly asOf: string;
  /** The provider's own pricing page. */
  readonly source: string;
  /** By model id. Dated releases cost the same. */
  readonly models: Readonly<Record<string, Price>>;
};

const price = (inputUsd: number, outputUsd: number): Price => ({ inputUsd, outputUsd });

/**
 * Default prices of well-known models, which the user can override. These are standard rates for short prompts, without discounts
 * for caching, batches or promotions, so real costs may be lower.
 */
export const PRICE_TABLE: readonly PriceList[] = [
  {
    host: 'api.openai.com',
    asOf: '2026-10',
    source: 'https://developers.openai.com/api/docs/pricing',
    models: {
      'gpt-6-sol': price(2, 10),
      'gpt-6-luna': price(0.1, 0.5),
      'gpt-5.6-sol': price(5, 30),
      'gpt-5.6-terra': price(2, 12),
      'gpt-5.6-luna': price(0.2, 1.2),
      'gpt-5.5': price(5, 30),
      'gpt-5.4': price(2.5, 15),
      'gpt-5.4-mini': price(0.75, 4.5),
      'gpt-5.4-nano': price(0.2, 1.25),
      'gpt-5': price(1.25, 10),
      'gpt-5-mini': price(0.25, 2),
      'gpt-5-nano': price(0.05, 0.4),
      'gpt-4.1': price(2, 8),
      'gpt-4.1-mini': price(0.4, 1.6),
      'gpt-4.1-nano': price(0.1, 0.4),
      'gpt-4o': price(2.5, 10),
      'gpt-4o-mini': price(0.15, 0.6),
    },
  },
  {
    host: 'api.anthropic.com',
    asOf: '2026-10',
    source: 'https://platform.claude.com/docs/en/about-claude/pricing',
    models: {
      'claude-opus-5-5': price(4, 20),
      'claude-opus-5': price(5, 25),
      'claude-opus-4-8': price(5, 25),
      'claude-opus-4-7': price(5, 25),
      'claude-opus-4-6': price(5, 25),
      'claude-opus-4-5': price(5, 25),
      'claude-sonnet-5-5': price(2, 10),
      'claude-sonnet-5': price(2, 10),
      'claude-sonnet-4-6': price(3, 15),
      'claude-sonnet-4-5': price(3, 15),
      'claude-sonnet-4': price(3, 15),
      'claude-haiku-5-5': price(0.1, 0.5),
      'claude-haiku-4-5': price(1, 5),
      'claude-fable-5': price(10, 50),
    },
  },
  {
    host: 'generativelanguage.googleapis.com',
    asOf: '2026-10',
    source: 'https://ai.google.dev/gemini-api/docs/pricing',
    models: {
      'gemini-3.7-flash': price(1.5, 7.5),
      'gemini-3.6-flash': price(1.5, 7.5),
      'gemini-3.5-flash': price(1.5, 9),
      'gemini-2.5-pro': price(1.25, 10),
      'gemini-2.5-flash': price(0.3, 2.5),
      'gemini-2.5-flash-lite': price(0.1, 0.4),
    },
  },
  {
    host: 'api.x.ai',
    asOf: '2026-10',
    source: 'https://docs.x.ai/docs/models',
    models: { 'grok-4.6': price(2, 6), 'grok-4.5': price(2, 6) },
  },
  {
    host: 'api.groq.com',
    asOf: '2026-09',
    source: 'https://groq.com/pricing',
    models: { 'llama-3.1-8b-instant': price(0.05, 0.08), 'llama-3.3-70b-versatile': price(0.59, 0.79) },
  },
];

import * as v from 'valibot';

const text = v.optional(v.string());
const number = v.optional(v.number());
const texts = v.optional(v.array(v.string()));
const price = v.pipe(v.number(), v.minValue(0));

const RawProviderSchema = v.strictObject({
  id: text,
  kind: v.string(),
  name: text,
  baseUrl: text,
  /** Name of the environment variable that holds the key. */
  keyEnv: text,
  /** Name of the key in the system keyring. */
  keyKeyring: text,
  /** Headers to send with each request, by name. Their values are secrets: names of environment variables or of keyring keys. */
  headers: v.optional(v.record(v.string(), v.strictObject({ env: text, keyring: text }))),
  /** Fields to add to the body of each completion request, in the provider's own format. */
  extraBody: v.optional(v.record(v.string(), v.unknown())),
  /**
   * For the kind `ai-sdk`: the package, its create function if it has several, the options of that function, and the AI SDK's options
   * of each request. A secret in `options` is an object with the name of an environment variable or a keyring key.
   */
  package: text,
  factory: text,
  options: v.optional(v.record(v.string(), v.unknown())),
  providerOptions: v.optional(v.record(v.string(), v.record(v.string(), v.unknown()))),
  models: texts,
  /** Whether to let Claude's API keep long prompts for later requests. */
  promptCaching: v.optional(v.boolean()),
  /** Whether to offer listed models that cannot chat too. */
  offersNonChat: v.optional(v.boolean()),
  /** Text before the ids of the offered models. */
  prefix: text,
  /** Other ids or names for models. */
  aliases: v.optional(v.array(v.strictObject({ model: v.string(), id: text, name: text }))),
  /** Providers to try, in order, if this one fails before its first token. */
  fallbacks: v.optional(v.array(v.strictObject({ provider: v.string(), model: text }))),
});

/** A provider as given by options or the config file, before validation. */
export type RawProvider = v.InferOutput<typeof RawProviderSchema>;

/** A daily budget; without `provider`, it applies to all providers. */
const RawBudgetSchema = v.strictObject({ provider: text, requests: number, tokens: number, usd: number });

/** A daily budget as given by options or the config file, before validation. */
export type RawBudget = v.InferOutput<typeof RawBudgetSchema>;

/** The schema of the config file. */
export const RawSettingsSchema = v.strictObject({
  backend: text,
  socketPath: text,
  name: text,
  tokenEnv: text,
  emailEnv: text,
  ldapUserEnv: text,
  passwordEnv: text,
  providers: v.optional(v.array(RawProviderSchema)),
  /** Whether to load linked images for providers that take only data. */
  fetchImages: v.optional(v.boolean()),
  logFormat: text,
  drainSeconds: number,
  firstTokenSeconds: number,
  callbackSeconds: number,
  idleSeconds: number,
  totalSeconds: number,
  refreshSeconds: number,
  /** Ids as callers use them, or a provider and its own id. */
  allowedModels: v.optional(v.array(v.union([v.string(), v.strictObject({ provider: v.string(), model: v.string() })]))),
  budgets: v.optional(v.array(RawBudgetSchema)),
  prices: v.optional(v.array(v.strictObject({ provider: v.string(), model: v.string(), inputUsd: price, outputUsd: price }))),
});

/** The names of all settings in the config file. */
export const SETTING_NAMES = [RawSettingsSchema, RawProviderSchema, RawBudgetSchema].flatMap(({ entries }) => Object.keys(entries));

/** Settings as given by options or the config file. Only their types are checked; secrets are names of variables or keyring keys. */
export type RawSettings = v.InferOutput<typeof RawSettingsSchema>;

import type { Budget, OwnPrice } from '@chat-executor/executor/control';
import type { ProviderSettings } from '@chat-executor/executor/providers';

/** Output formats: text, or one JSON object per line. */
export const LOG_FORMATS = ['text', 'json'] as const;

/** One of {@link LOG_FORMATS}. */
export type LogFormat = (typeof LOG_FORMATS)[number];

/** A provider as given by options or the config file, before validation. */
export type GivenProvider = {
  readonly id?: string | undefined;
  readonly kind: string;
  readonly name?: string | undefined;
  readonly baseUrl?: string | undefined;
  /** Name of the environment variable that holds the key. */
  readonly keyEnv?: string | undefined;
  /** Name of the key in the system keyring. */
  readonly keyKeyring?: string | undefined;
  readonly models?: readonly string[] | undefined;
  /** Providers to try, in order, if this one fails before its first token. */
  readonly fallbacks?: readonly { readonly provider: string; readonly model?: string | undefined }[] | undefined;
};

/** A daily budget as given by options or the config file, before validation. */
export type GivenBudget = {
  /** Provider id. Default: all providers. */
  readonly provider?: string | undefined;
  readonly requests?: number | undefined;
  readonly tokens?: number | undefined;
  /** In US dollars. */
  readonly usd?: number | undefined;
};

/** Settings as given by options or the config file. Only their types are checked; secrets are names of variables or keyring keys. */
export type GivenSettings = {
  readonly backend?: string | undefined;
  readonly socketPath?: string | undefined;
  readonly name?: string | undefined;
  readonly tokenEnv?: string | undefined;
  readonly emailEnv?: string | undefined;
  readonly passwordEnv?: string | undefined;
  readonly providers?: readonly GivenProvider[] | undefined;
  readonly logFormat?: string | undefined;
  readonly drainSeconds?: number | undefined;
  readonly refreshSeconds?: number | undefined;
  readonly allowedModels?: readonly string[] | undefined;
  readonly budgets?: readonly GivenBudget[] | undefined;
  readonly prices?: readonly OwnPrice[] | undefined;
};

/** The sign-in method. Its secrets come from the environment and are sent only to the backend. */
export type Credentials =
  | { readonly kind: 'token'; readonly token: string; readonly tokenEnv: string }
  | {
      readonly kind: 'password';
      readonly email: string;
      readonly password: string;
      readonly emailEnv: string;
      readonly passwordEnv: string;
    };

/** What the backend may use. */
export type ControlSettings = {
  /** Ids of the allowed models, as callers use them. Default: all. */
  readonly allowedModels?: readonly string[];
  readonly budgets: readonly Budget[];
  readonly prices: readonly OwnPrice[];
};

/** The complete, validated settings of a run. */
export type RunSettings = {
  /** Origin of the backend. */
  readonly backend: string;
  /** Socket.IO path. Default: that of Open WebUI. */
  readonly socketPath?: string;
  /** Display name of this executor. */
  readonly name?: string;
  readonly credentials: Credentials;
  readonly providers: readonly ProviderSettings[];
  readonly control: ControlSettings;
  readonly logFormat: LogFormat;
  /** How long running requests may continue after the first stop signal, in milliseconds. */
  readonly drainMs: number;
  /** Time between two refreshes of the model list, in milliseconds. */
  readonly refreshMs: number;
};

import type { Budget, OwnPrice } from '@chat-executor/executor/control';
import type { ProviderSettings } from '@chat-executor/executor/providers';

/** How a line is printed: for people, or one JSON object a line. */
export const LOG_FORMATS = ['text', 'json'] as const;

/** One of {@link LOG_FORMATS}. */
export type LogFormat = (typeof LOG_FORMATS)[number];

/** One provider, as an option or a config file gives it. */
export type GivenProvider = {
  readonly id?: string | undefined;
  readonly kind: string;
  readonly name?: string | undefined;
  readonly baseUrl?: string | undefined;
  /** Name of the environment variable that holds the key. */
  readonly keyEnv?: string | undefined;
  /** Name of the key in the system's keyring. */
  readonly keyKeyring?: string | undefined;
  readonly models?: readonly string[] | undefined;
  /** Fallbacks, in order, if it fails before answering. */
  readonly fallbacks?: readonly { readonly provider: string; readonly model?: string | undefined }[] | undefined;
};

/** One budget a day, as options or a config file give it. */
export type GivenBudget = {
  /** Id of a provider. Default: all providers. */
  readonly provider?: string | undefined;
  readonly requests?: number | undefined;
  readonly tokens?: number | undefined;
  /** In US dollars. */
  readonly usd?: number | undefined;
};

/** What the user gave, by options or in a file. Nothing is checked but its types, and secrets are names of variables. */
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

/** How the executor shows whose it is. The values come from the environment and go to the backend alone. */
export type Credentials =
  | { readonly kind: 'token'; readonly token: string; readonly tokenEnv: string }
  | {
      readonly kind: 'password';
      readonly email: string;
      readonly password: string;
      readonly emailEnv: string;
      readonly passwordEnv: string;
    };

/** The restrictions of a run. */
export type ControlSettings = {
  /** The allowed models, by the ids a caller uses. Default: all. */
  readonly allowedModels?: readonly string[];
  readonly budgets: readonly Budget[];
  readonly prices: readonly OwnPrice[];
};

/** The complete, checked settings of a run. */
export type RunSettings = {
  /** Origin of the backend. */
  readonly backend: string;
  /** Socket.IO path. Default: the usual one. */
  readonly socketPath?: string;
  /** Display name of this executor. */
  readonly name?: string;
  readonly credentials: Credentials;
  readonly providers: readonly ProviderSettings[];
  /** The models that may be asked for, the budgets, and prices. */
  readonly control: ControlSettings;
  readonly logFormat: LogFormat;
  /** How long running requests may go on after the first signal to stop, in milliseconds. */
  readonly drainMs: number;
  /** Time between two looks at the providers' models, in milliseconds. */
  readonly refreshMs: number;
};

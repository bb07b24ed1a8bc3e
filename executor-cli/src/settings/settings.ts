import type { Limits } from '@chat-executor/executor';
import type { AllowedModel, Budget, OwnPrice } from '@chat-executor/executor/control';
import type { ProviderSettings } from '@chat-executor/executor/providers';

/** Output formats: text, or one JSON object per line. */
export const LOG_FORMATS = ['text', 'json'] as const;

/** One of {@link LOG_FORMATS}. */
export type LogFormat = (typeof LOG_FORMATS)[number];

/** The sign-in method. Its secrets come from the environment and are sent only to the backend. */
export type Credentials =
  | { readonly kind: 'token'; readonly token: string; readonly tokenEnv: string }
  | {
      /** An account of the backend, or of its LDAP server. */
      readonly kind: 'password' | 'ldap';
      /** The email address, or the user name in LDAP. */
      readonly user: string;
      readonly password: string;
      readonly userEnv: string;
      readonly passwordEnv: string;
    };

/** What the backend may use. */
export type ControlSettings = {
  /** The allowed models. Default: all. */
  readonly allowedModels?: readonly AllowedModel[];
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
  /** Whether to load the images that requests name by URL, for providers that take only data. */
  readonly fetchImages: boolean;
  /** The time limits that are set. */
  readonly limits: Partial<Limits>;
  readonly logFormat: LogFormat;
  /** How long running requests may continue after the first stop signal, in milliseconds. */
  readonly drainMs: number;
  /** Time between two refreshes of the model list, in milliseconds. */
  readonly refreshMs: number;
};

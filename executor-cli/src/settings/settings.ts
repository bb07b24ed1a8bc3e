import type { ProviderSettings } from 'chat-executor';

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
  readonly models?: readonly string[] | undefined;
  /** Who is asked instead where it cannot begin to answer, in order. */
  readonly fallbacks?: readonly { readonly provider: string; readonly model?: string | undefined }[] | undefined;
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

/** Everything a run needs, checked. */
export type RunSettings = {
  /** Origin of the backend. */
  readonly backend: string;
  /** Socket.IO path; left out, the usual one. */
  readonly socketPath?: string;
  /** What people call this executor. */
  readonly name?: string;
  readonly credentials: Credentials;
  readonly providers: readonly ProviderSettings[];
  readonly logFormat: LogFormat;
  /** How long running requests may go on after the first signal to stop, in milliseconds. */
  readonly drainMs: number;
  /** Time between two looks at the providers' models, in milliseconds. */
  readonly refreshMs: number;
};

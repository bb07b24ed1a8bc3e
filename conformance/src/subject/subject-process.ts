/** What every executor under test is told, as environment variables. Nothing else is asked of a subject. */
export type ExecutorEnvironment = {
  /** Origin of the backend, such as `http://127.0.0.1:40123`. */
  readonly CONFORMANCE_BACKEND_URL: string;
  readonly CONFORMANCE_SOCKET_PATH: string;
  readonly CONFORMANCE_TOKEN: string;
  /** Base URL of an OpenAI-compatible provider; ends in `/v1`. */
  readonly CONFORMANCE_PROVIDER_URL: string;
  /** A canary: it may be found nowhere but at the provider. */
  readonly CONFORMANCE_PROVIDER_KEY: string;
  readonly CONFORMANCE_MODEL: string;
};

/** A subject that was started. */
export interface RunningSubject {
  /** Settles when it ended, with a few words on how. */
  readonly ended: Promise<string>;
  /** What it printed so far, on stdout and stderr. */
  readonly output: string;
  /** Asks it to stop, and makes it. Never rejects. */
  stop(): Promise<void>;
}

/** Starts an executor under test. It connects and answers until it is stopped. */
export type StartExecutor = (environment: ExecutorEnvironment) => Promise<RunningSubject>;

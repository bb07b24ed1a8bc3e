/** Environment variables of an executor under test. */
export type ExecutorEnvironment = {
  /** Origin of the backend, such as `http://127.0.0.1:40123`. */
  readonly CONFORMANCE_BACKEND_URL: string;
  readonly CONFORMANCE_SOCKET_PATH: string;
  readonly CONFORMANCE_TOKEN: string;
  /** Base URL of an OpenAI-compatible provider; ends in `/v1`. */
  readonly CONFORMANCE_PROVIDER_URL: string;
  /** A canary: it must not appear anywhere but in provider requests. */
  readonly CONFORMANCE_PROVIDER_KEY: string;
  readonly CONFORMANCE_MODEL: string;
};

/** A running subject. */
export interface RunningSubject {
  /** Resolves with a description when the process ends. */
  readonly ended: Promise<string>;
  /** Its stdout and stderr so far. */
  readonly output: string;
  /** Stops it, by force if needed. Never rejects. */
  stop(): Promise<void>;
}

/** Starts an executor under test, which runs until it is stopped. */
export type StartExecutor = (environment: ExecutorEnvironment) => Promise<RunningSubject>;

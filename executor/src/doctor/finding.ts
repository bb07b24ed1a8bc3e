/**
 * All finding codes. Each has a sentence and a cure in every language: `text/doctor-en.ts`, `text/doctor-zh.ts`.
 *
 * About any URL: `bad-address` to `answers`. About providers: `ollama-origin` to `model-loaded`, and `page-models-…` for models
 * inside the page. About backends: `origin-refused` to the end.
 */
export const FINDING_CODES = [
  'bad-address',
  'mixed-content',
  'network-denied',
  'network-unanswered',
  'unknown-host',
  'nothing-listens',
  'bad-certificate',
  'unknown-issuer',
  'wrong-scheme',
  'too-slow',
  'no-answer',
  'answers',
  'ollama-origin',
  'ollama-host',
  'lm-studio-cors',
  'cors-refused',
  'cors-headers',
  'cors-by-account',
  'question-refused',
  'key-missing',
  'key-refused',
  'forbidden',
  'no-credit',
  'rate-limited',
  'model-loading',
  'server-fault',
  'redirected',
  'missing-v1',
  'other-path',
  'other-kind',
  'no-api',
  'no-models',
  'model-unknown',
  'models-listed',
  'model-not-loaded',
  'model-loaded',
  'page-models-impossible',
  'page-models-not-here',
  'page-models-program',
  'page-models-ready',
  'origin-refused',
  'socket-elsewhere',
  'websocket-blocked',
  'websocket-off',
  'no-socket',
  'socket-answers',
  'token-missing',
  'token-expired',
  'token-refused',
  'token-accepted',
  'join-unanswered',
  'direct-connections-off',
  'plugin-missing',
  'plugin-there',
  'probe-failed',
] as const;

/** One of {@link FINDING_CODES}. */
export type FindingCode = (typeof FINDING_CODES)[number];

/** One observation of a probe. Safe to show: contains no key, token, prompt or URL query. */
export type Sighting = {
  /** The action, such as `GET http://localhost:11434/api/tags` or `permission loopback-network`. */
  readonly what: string;
  /**
   * The outcome.
   *
   * - `answered`: with `status`
   * - `unreadable`: answered, but this page may not read it
   * - `redirected`: to another URL
   * - `nothing`: no answer; `detail` may say why
   * - `late`: timed out
   * - `state`: not a request; `detail` has the state
   */
  readonly result: 'answered' | 'unreadable' | 'redirected' | 'nothing' | 'late' | 'state';
  /** HTTP status. */
  readonly status?: number;
  /** The relevant headers, in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Duration in milliseconds. */
  readonly ms?: number;
  /** A technical term, such as `ECONNREFUSED` or `denied`. */
  readonly detail?: string;
};

type FactName = 'count' | 'headers' | 'host' | 'keyUrl' | 'kind' | 'models' | 'origin' | 'program' | 'seconds' | 'suggestion' | 'user';

/** The result of a probe. */
export type Finding = {
  /** Id of the probe. */
  readonly probe: string;
  readonly code: FindingCode;
  /** `fine`: works; `hint`: worth knowing, nothing is broken; `fault`: cannot work, and the examination ends here. */
  readonly tone: 'fine' | 'hint' | 'fault';
  readonly seen: readonly Sighting[];
  /** The values in the finding's texts, such as a better URL. Never secret. */
  readonly facts: { readonly [Name in FactName]?: string };
};

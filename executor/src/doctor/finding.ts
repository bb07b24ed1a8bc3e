/**
 * What a doctor can find. Each has a sentence and a cure in every language: `text/texts-en.ts`, `text/texts-zh.ts`.
 *
 * Of an address, whoever listens there: `bad-address` to `answers`. Of a provider: `ollama-origin` to `model-loaded`, and
 * `page-models-…` of models inside the page. Of a backend: `origin-refused` to the end.
 */
export const FINDING_CODES = [
  'bad-address',
  'mixed-content',
  'network-denied',
  'network-unanswered',
  'unknown-host',
  'nothing-listens',
  'bad-certificate',
  'wrong-scheme',
  'too-slow',
  'no-answer',
  'answers',
  'ollama-origin',
  'ollama-host',
  'lm-studio-cors',
  'cors-refused',
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

/** One thing a probe saw. All of it may be shown: it holds no key, no token, no prompt and no query of an address. */
export type Sighting = {
  /** What was done, in the words of the field: `GET http://localhost:11434/api/tags`, `permission loopback-network`. */
  readonly what: string;
  /**
   * What came of it.
   *
   * - `answered`: with `status`
   * - `unreadable`: somebody answered, and this page may not read it
   * - `redirected`: to another address
   * - `nothing`: no answer; `detail` may say why
   * - `late`: none in time
   * - `state`: not a request; `detail` says what was found
   */
  readonly result: 'answered' | 'unreadable' | 'redirected' | 'nothing' | 'late' | 'state';
  /** Of HTTP. */
  readonly status?: number;
  /** Those that tell something, in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
  /** How long it took, in milliseconds. */
  readonly ms?: number;
  /** In the words of the field, such as `ECONNREFUSED` or `denied`. */
  readonly detail?: string;
};

/** What a probe found. */
export type Finding = {
  /** Id of the probe. */
  readonly probe: string;
  readonly code: FindingCode;
  /** `fine`: as it should be; `hint`: worth knowing, nothing is broken; `fault`: it cannot work so, and the search ends here. */
  readonly tone: 'fine' | 'hint' | 'fault';
  readonly seen: readonly Sighting[];
  /** What the sentence and the cure name, such as a better address. Nothing of it is secret. */
  readonly facts: Readonly<Record<string, string>>;
};

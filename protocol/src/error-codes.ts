/** What may be tried after a failure, while no part of the answer has reached the reader. */
export type RetryTarget = 'same-provider' | 'next-provider' | 'next-executor';

type ErrorRow = readonly [status: number, retry: readonly RetryTarget[], sentence: string, cure: string];

/** The request is invalid, the user decided so, or the answer has started: a retry fails again or is not wanted. */
const FINAL: readonly RetryTarget[] = [];

/** A failure of one executor or its connection. It affects all its providers, but not the user's other executors. */
const TRY_EXECUTOR: readonly RetryTarget[] = ['next-executor'];

/** A failure of one provider or its settings. Other providers and executors have their own keys and addresses. */
const TRY_PROVIDER: readonly RetryTarget[] = ['next-provider', 'next-executor'];

/** A failure of one provider that is often over within seconds. */
const TRY_AGAIN: readonly RetryTarget[] = ['same-provider', 'next-provider', 'next-executor'];

/** A limit that the user set for one provider. The fallback providers are also the user's choice; another executor is not. */
const TRY_FALLBACK: readonly RetryTarget[] = ['next-provider'];

/**
 * Codes of errors on the wire (rule ERR-2). If a retry cannot help, the status is below 500, because OpenAI clients retry a
 * request after a 5xx. A key that the provider rejects is 424, not 401, because the caller's own token is valid.
 */
const WIRE_ERRORS = {
  // The request itself
  'bad-request': [400, FINAL, 'The request is malformed.', 'See "The call" in PROTOCOL.md for the expected form.'],
  'channel-refused': [502, TRY_EXECUTOR, 'The executor refused the channel.', 'Use "{user id}:{session id}:{uuid}" with a new UUID.'],
  'model-not-offered': [
    404,
    TRY_EXECUTOR,
    'The executor does not offer this model.',
    'Choose a model that it lists, or add this model to the executor.',
  ],
  'no-executor': [503, TRY_EXECUTOR, 'You have no connected executor.', 'Open the page with your executor, or start the executor program.'],
  // The executor
  busy: [503, TRY_EXECUTOR, 'The executor has too many requests waiting.', 'Try again when some have finished.'],
  paused: [503, TRY_EXECUTOR, 'The executor is paused.', 'Resume it where it runs.'],
  'not-allowed': [403, FINAL, 'The user of this executor has not allowed this.', 'Allow it in the executor, then send the request again.'],
  'over-budget': [
    402,
    TRY_FALLBACK,
    'A budget set in the executor is used up.',
    'Raise the budget in the executor, or try again tomorrow.',
  ],
  cancelled: [499, FINAL, 'The request was stopped.', 'Send it again if it was stopped by mistake.'],
  'executor-gone': [
    502,
    TRY_EXECUTOR,
    'The executor disconnected before the answer was complete.',
    'Reconnect it and send the request again.',
  ],
  'storage-failed': [
    500,
    TRY_EXECUTOR,
    'The executor could not use its storage.',
    'Free some space on its disk, then reload its page or restart its program.',
  ],
  'internal-error': [500, TRY_EXECUTOR, 'An internal error occurred.', 'Send the request again. If it fails again, report it.'],
  // Time and size
  'ack-timeout': [
    504,
    TRY_EXECUTOR,
    'The executor did not answer in time.',
    'Check that its page is open, or that its program is running.',
  ],
  'first-token-timeout': [
    504,
    TRY_PROVIDER,
    'The model did not begin to answer in time.',
    'Try again when the model is loaded, or raise the first-token timeout.',
  ],
  'idle-timeout': [504, FINAL, 'The model stopped sending before the answer was complete.', 'Try again, or raise the idle timeout.'],
  'total-timeout': [504, FINAL, 'The answer took longer than allowed.', 'Ask for a shorter answer, or raise the total timeout.'],
  'answer-too-large': [422, FINAL, 'The answer is larger than allowed.', 'Ask for a shorter answer, or raise the size limit.'],
  'line-too-long': [422, FINAL, 'The provider sent a line longer than allowed.', 'Raise the line limit if you trust this provider.'],
  // The provider
  'invalid-key': [424, TRY_PROVIDER, 'The provider rejected the API key.', 'Check the key in the provider settings of the executor.'],
  forbidden: [403, FINAL, 'The provider rejected this request.', 'Check the permissions of the key at the provider.'],
  'rate-limited': [429, TRY_AGAIN, "The provider's rate limit was reached.", 'Wait, then try again.'],
  'quota-exceeded': [402, TRY_PROVIDER, 'The account at the provider has no credit left.', 'Add credit, or choose another provider.'],
  'context-too-long': [400, FINAL, 'The conversation is too long for the model.', 'Shorten it, or choose a model with a larger context.'],
  'model-not-found': [404, TRY_PROVIDER, 'The provider does not have this model.', 'Choose another model, or load it at the provider.'],
  'unsupported-request': [
    400,
    FINAL,
    'The provider does not support this request.',
    'Remove attachments, tools or unusual settings, or choose another model.',
  ],
  overloaded: [503, TRY_AGAIN, 'The provider is overloaded.', 'Try again later, or choose another provider.'],
  'provider-error': [502, TRY_AGAIN, 'The provider answered with an error.', 'Try again. The message says what the provider reported.'],
  'bad-provider-answer': [
    502,
    TRY_PROVIDER,
    "The provider's response is not a chat completion.",
    'Check the base URL. It usually ends in /v1.',
  ],
  'answer-cut': [502, TRY_AGAIN, 'The provider stopped before the answer was complete.', 'Try again, or choose another provider.'],
  'blocked-by-cors': [
    424,
    TRY_PROVIDER,
    'The provider does not let this page read its answers.',
    'Allow its origin at the provider (CORS), or run the executor as a program.',
  ],
  unreachable: [
    502,
    TRY_AGAIN,
    'The provider cannot be reached.',
    'Check that it is running, that its URL is correct, and that it allows this page (CORS).',
  ],
} as const satisfies Record<string, ErrorRow>;

/** Additional codes that a backend uses in answers to its callers (rule ANS-5). Executors never send them. */
const BACKEND_ERRORS = {
  unauthorized: [401, FINAL, 'The token is missing or invalid.', 'Sign in, and send the header "Authorization: Bearer <token>".'],
  'sign-in-refused': [
    403,
    FINAL,
    'Signing in by name works only on this machine, and not through a proxy.',
    'Use a token, or open the page at its localhost address. To allow a proxy that only you can reach, use --allow-proxied-sign-in.',
  ],
  'origin-refused': [
    403,
    FINAL,
    "The backend does not allow requests from this page's origin.",
    'Start the orchestrator with --allow-origin and the origin of the page.',
  ],
  'session-not-found': [
    404,
    FINAL,
    'You have no connected socket with this session id.',
    'Send the id of a connected socket, or leave out session_id.',
  ],
  'chat-refused': [403, FINAL, 'The chat belongs to another user.', 'Use a chat id of your own.'],
  'task-not-found': [
    404,
    FINAL,
    'You have no running request with this task id.',
    'It may have ended already. Nothing needs to be stopped.',
  ],
  'not-found': [404, FINAL, 'No route has this URL.', 'See the README for the list of routes.'],
  'not-json': [400, FINAL, 'The body is not JSON.', 'Send a JSON object with the header "content-type: application/json".'],
  'request-too-large': [413, FINAL, 'The request is larger than allowed.', 'Send fewer or smaller messages, or raise maxRequestBytes.'],
  'too-many-requests': [429, FINAL, 'You have too many requests running.', 'Try again when some have finished.'],
  'too-many-sessions': [429, FINAL, 'You have too many connected sockets.', 'Close some of them.'],
  'bad-callback': [
    502,
    TRY_EXECUTOR,
    'The executor answered the call with neither success nor an error.',
    'Update the executor. See "The callback" in PROTOCOL.md.',
  ],
  'shutting-down': [503, FINAL, 'The server is shutting down.', 'Send the request again when it is back.'],
} as const satisfies Record<string, ErrorRow>;

/** Codes for HTTP statuses of a provider. */
const PROVIDER_STATUSES: Readonly<Record<number, ErrorCode>> = {
  400: 'unsupported-request',
  401: 'invalid-key',
  402: 'quota-exceeded',
  403: 'forbidden',
  404: 'model-not-found',
  405: 'bad-provider-answer',
  413: 'context-too-long',
  422: 'unsupported-request',
  429: 'rate-limited',
  451: 'forbidden',
  503: 'overloaded',
  529: 'overloaded',
};

/** An error code on the wire (rule ERR-2). */
export type ErrorCode = keyof typeof WIRE_ERRORS;

/** An error code that only a backend uses, in answers to its callers (rule ANS-5). */
export type BackendErrorCode = keyof typeof BACKEND_ERRORS;

/** All error codes on the wire. */
export const ERROR_CODES = Object.keys(WIRE_ERRORS) as ErrorCode[];

/** All error codes that only a backend uses. */
export const BACKEND_ERROR_CODES = /* @__PURE__ */ Object.keys(BACKEND_ERRORS) as BackendErrorCode[];

/** Whether a value is one of {@link ERROR_CODES}. */
export function isErrorCode(value: unknown): value is ErrorCode {
  return typeof value === 'string' && Object.hasOwn(WIRE_ERRORS, value);
}

/** The facts about an error code. */
export type ErrorFacts = {
  /** Default message, used if there is no more specific one. */
  readonly sentence: string;
  readonly cure: string;
  /** HTTP status if the request fails before the first byte of the answer (rule ANS-5). */
  readonly status: number;
  /** OpenAI's error type (rule ANS-5). */
  readonly type: string;
  readonly retry: readonly RetryTarget[];
};

/** The code for the HTTP status of a provider's error, for readers to which its body says no more. */
export function codeForProviderStatus(status: number | undefined): ErrorCode {
  return PROVIDER_STATUSES[status ?? 0] ?? 'provider-error';
}

/** Returns the facts about a code on the wire. */
export function describeError(code: ErrorCode): ErrorFacts {
  return toFacts(WIRE_ERRORS[code]);
}

/** Returns the facts about any code that a caller of a backend can get. */
export function describeBackendError(code: ErrorCode | BackendErrorCode): ErrorFacts {
  return toFacts(isErrorCode(code) ? WIRE_ERRORS[code] : BACKEND_ERRORS[code]);
}

function toFacts([status, retry, sentence, cure]: ErrorRow): ErrorFacts {
  return { sentence, cure, status, type: typeOf(status), retry };
}

function typeOf(status: number): string {
  if (status === 401) return 'authentication_error';
  if (status === 403) return 'permission_error';
  if (status === 429) return 'rate_limit_error';
  return status < 500 ? 'invalid_request_error' : 'server_error';
}

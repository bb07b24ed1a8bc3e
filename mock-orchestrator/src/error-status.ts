import { ERROR_DEFAULTS, type ErrorCode } from '@chat-executor/protocol';

/** Errors that only the orchestrator itself makes, with their sentence and cure. */
const LOCAL_DEFAULTS = {
  unauthorized: ['There is no valid token.', 'Sign in and send the header "Authorization: Bearer <token>".'],
  'sign-in-refused': ['Signing in by name alone works only on this machine.', 'Use a token, or open the page by its localhost address.'],
  'origin-refused': ['This page may not do that.', 'Start the orchestrator with --allow-origin and the origin of the page.'],
  'session-not-found': [
    'No connected socket of this user has that session id.',
    'Send the id of a socket that is connected now, or leave session_id out.',
  ],
  'chat-refused': ['The chat belongs to somebody else.', 'Use a chat id of your own.'],
  'task-not-found': ['No running request of this user has that task id.', 'It may have ended; nothing needs to be stopped.'],
  'not-found': ['There is nothing at this address.', 'See the README for the list of routes.'],
  'not-json': ['The body is not JSON.', 'Send a JSON object with the header "content-type: application/json".'],
  'request-too-large': ['The request is larger than allowed.', 'Send fewer or smaller messages, or raise maxRequestBytes.'],
  'too-many-requests': ['Too many requests of this user are running.', 'Try again when some have finished.'],
  'too-many-sessions': ['Too many sockets of this user are connected.', 'Close some of them.'],
  'bad-callback': [
    'The executor answered the call with something that is neither success nor an error.',
    'Update the executor: PROTOCOL.md, "The callback", says what it must answer.',
  ],
  'shutting-down': ['The orchestrator is stopping.', 'Send the request again when it is back.'],
} as const satisfies Record<string, readonly [sentence: string, cure: string]>;

/** The closed union of error codes a caller of the orchestrator can get: those of the wire, and its own. */
export type OrchestratorErrorCode = ErrorCode | keyof typeof LOCAL_DEFAULTS;

const DEFAULTS: Record<OrchestratorErrorCode, readonly [sentence: string, cure: string]> = { ...ERROR_DEFAULTS, ...LOCAL_DEFAULTS };

/** Sentence and cure used where the place that failed has nothing better to say. */
export function describeCode(code: OrchestratorErrorCode): readonly [sentence: string, cure: string] {
  return DEFAULTS[code];
}

/**
 * HTTP status by code; 502 for the rest, since most failures are those of something behind the orchestrator. A key that
 * the provider refuses is 424 and not 401: the caller's own token is good. Codes that trying again cannot cure stay below
 * 500, because OpenAI clients repeat a 5xx by themselves.
 */
const STATUS: Partial<Record<OrchestratorErrorCode, number>> = {
  'bad-request': 400,
  'not-json': 400,
  'context-too-long': 400,
  'unsupported-request': 400,
  unauthorized: 401,
  'quota-exceeded': 402,
  'over-budget': 402,
  forbidden: 403,
  'not-allowed': 403,
  'sign-in-refused': 403,
  'origin-refused': 403,
  'chat-refused': 403,
  'model-not-offered': 404,
  'model-not-found': 404,
  'session-not-found': 404,
  'task-not-found': 404,
  'not-found': 404,
  'request-too-large': 413,
  'invalid-key': 424,
  'blocked-by-cors': 424,
  'rate-limited': 429,
  'too-many-requests': 429,
  cancelled: 499,
  'internal-error': 500,
  'no-executor': 503,
  busy: 503,
  paused: 503,
  overloaded: 503,
  'shutting-down': 503,
  'ack-timeout': 504,
  'first-token-timeout': 504,
  'idle-timeout': 504,
  'total-timeout': 504,
};

/** The HTTP status of an error code. */
export function statusOf(code: OrchestratorErrorCode): number {
  return STATUS[code] ?? 502;
}

/**
 * Every code an error on this wire can carry (rule ERR-2), with the sentence and the cure used where the
 * place that failed has nothing better to say.
 */
export const ERROR_DEFAULTS = {
  // The request itself
  'bad-request': ['The request is not well formed.', 'Send it as PROTOCOL.md says under "The call".'],
  'channel-refused': ['The channel named in the request is not acceptable.', 'Use "{user id}:{session id}:{uuid}" with a fresh uuid.'],
  'model-not-offered': ['This executor does not offer the model.', 'Choose a model from the list it announced.'],
  'no-executor': ['No executor of this user is connected.', 'Open the page that holds <chat-executor>, or start the executor program.'],
  // The executor
  busy: ['The executor has too many requests waiting.', 'Try again when some have finished.'],
  paused: ['The executor is paused by its user.', 'Resume it where it runs.'],
  'not-allowed': ['The user of this executor has not allowed this.', 'Allow it where the executor runs, then send the request again.'],
  'over-budget': [
    'A budget that the user of this executor set is used up.',
    'Raise the budget where the executor runs, or send the request again tomorrow.',
  ],
  cancelled: ['The request was stopped.', 'Send it again if it was stopped by mistake.'],
  'executor-gone': ['The executor went away before the answer was complete.', 'Reconnect it and send the request again.'],
  'internal-error': ['The executor failed.', 'Send the request again; if it fails again, report it.'],
  // Time and size
  'ack-timeout': ['The executor did not answer in time.', 'See whether its page is still open and awake.'],
  'first-token-timeout': [
    'The model did not begin to answer in time.',
    'Try again once the model is loaded, or raise the first-token limit.',
  ],
  'idle-timeout': ['The model stopped sending before the answer was complete.', 'Try again, or raise the idle limit.'],
  'total-timeout': ['The answer took longer than allowed.', 'Ask for a shorter answer, or raise the total limit.'],
  'answer-too-large': ['The answer is larger than allowed.', 'Ask for a shorter answer, ask with "stream": true, or raise the size limit.'],
  'line-too-long': ['The provider sent a line longer than allowed.', 'Raise the line limit if this provider is trusted.'],
  // The provider
  'invalid-key': ['The provider refused the API key.', 'Check the key in the provider settings of the executor.'],
  forbidden: ['The provider refused this request.', 'Check what the key may do at the provider.'],
  'rate-limited': ['The provider is limiting requests.', 'Wait and try again.'],
  'quota-exceeded': ['The account at the provider has no credit left.', 'Add credit at the provider, or choose another.'],
  'context-too-long': ['The conversation is longer than the model can take.', 'Shorten it, or choose a model with a larger context.'],
  'model-not-found': ['The provider does not know the model.', 'Choose another model, or load it at the provider.'],
  'unsupported-request': ['The provider cannot do what was asked.', 'Leave out what the message names, or choose another model.'],
  overloaded: ['The provider is overloaded.', 'Try again later, or choose another provider.'],
  'provider-error': ['The provider answered with an error.', 'Try again; the message says what the provider reported.'],
  'bad-provider-answer': ['The provider answered with something that is not a completion.', 'Check the base URL; it usually ends in /v1.'],
  'answer-cut': ['The provider ended the answer before it was complete.', 'Try again; if it happens again, look at the provider.'],
  'blocked-by-cors': [
    'The provider does not let this page read its answers.',
    'Allow its origin at the provider (CORS), or run the executor as a program.',
  ],
  unreachable: ['The provider cannot be reached.', 'Check that it is running, its address, and that it allows this page (CORS).'],
} as const satisfies Record<string, readonly [sentence: string, cure: string]>;

/** The closed union of error codes on the wire (rule ERR-2). */
export type ErrorCode = keyof typeof ERROR_DEFAULTS;

/** All codes, for documents and schemas. */
export const ERROR_CODES = Object.keys(ERROR_DEFAULTS) as ErrorCode[];

/** Whether a string is one of {@link ERROR_CODES}. */
export function isErrorCode(value: unknown): value is ErrorCode {
  return typeof value === 'string' && Object.hasOwn(ERROR_DEFAULTS, value);
}

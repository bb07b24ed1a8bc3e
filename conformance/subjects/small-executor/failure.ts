/** A failure, without any text from a provider or user. */
export class Failure extends Error {
  readonly code: string;
  readonly cure: string;

  constructor(code: string, sentence: string, cure: string) {
    super(`${sentence} ${cure}`);
    this.code = code;
    this.cure = cure;
  }
}

const BY_STATUS: Readonly<Record<number, readonly [code: string, sentence: string, cure: string]>> = {
  401: ['invalid-key', 'The provider refused the API key.', 'Check the key in the executor settings.'],
  403: ['forbidden', 'The provider refused this request.', 'Check the permissions of the key.'],
  404: ['model-not-found', 'The provider does not know the model.', 'Choose another model.'],
  429: ['rate-limited', 'The provider is limiting requests.', 'Wait and try again.'],
  503: ['overloaded', 'The provider is overloaded.', 'Try again later.'],
};

/** The failure for an error status of a provider. */
export function failureForStatus(status: number): Failure {
  const known = BY_STATUS[status];
  if (known) return new Failure(...known);
  return new Failure('provider-error', `The provider answered with status ${status}.`, 'Try again, or check the provider.');
}

/** Converts anything thrown; other errors than a {@link Failure} come from the network. */
export function toFailure(thrown: unknown): Failure {
  if (thrown instanceof Failure) return thrown;
  return new Failure('unreachable', 'The provider is unreachable, or closed the connection.', 'Check its URL, and that it is running.');
}

export const BAD_ANSWER = ['bad-provider-answer', 'The answer of the provider is not a completion.', 'Check its base URL.'] as const;
export const ANSWER_TRUNCATED = ['answer-cut', 'The provider ended the answer before it was complete.', 'Try again.'] as const;
export const TOO_LARGE = ['answer-too-large', 'The answer is larger than allowed.', 'Ask for a shorter answer.'] as const;
export const LINE_TOO_LONG = ['line-too-long', 'The provider sent a line longer than allowed.', 'Check the provider.'] as const;

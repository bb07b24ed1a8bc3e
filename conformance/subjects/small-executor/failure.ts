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

/** Failure for an error status of a provider. */
export function failureForStatus(status: number): Failure {
  const known = BY_STATUS[status];
  if (known) return new Failure(...known);
  return new Failure('provider-error', `The provider answered with status ${status}.`, 'Try again, or look at the provider.');
}

/** Converts any error; unknown errors come from the network. */
export function toFailure(thrown: unknown): Failure {
  if (thrown instanceof Failure) return thrown;
  return new Failure('unreachable', 'The provider cannot be reached, or broke off.', 'Check that it is running, and its address.');
}

export const BAD_ANSWER = [
  'bad-provider-answer',
  'The provider answered with something that is not a completion.',
  'Check its base URL.',
] as const;
export const ANSWER_TRUNCATED = ['answer-cut', 'The provider ended the answer before it was complete.', 'Try again.'] as const;
export const TOO_LARGE = ['answer-too-large', 'The answer is larger than allowed.', 'Ask for a shorter answer.'] as const;
export const LINE_TOO_LONG = ['line-too-long', 'The provider sent a line longer than allowed.', 'Look at the provider.'] as const;

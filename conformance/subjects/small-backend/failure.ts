import { isObject, type Json } from '../json.ts';

/** A failed request: message, cure, code, and HTTP status. */
export class Failure extends Error {
  readonly code: string;
  readonly cure: string;
  readonly status: number;

  constructor(code: string, message: string, cure: string, status = 502) {
    super(message);
    this.code = code;
    this.cure = cure;
    this.status = status;
  }

  /** The failure for an executor error of any shape; undefined without a message. */
  static fromExecutor(answer: Json): Failure | undefined {
    const { error } = answer;
    const fields = isObject(error) ? error : { ...answer, message: error };
    const message = [fields['message'], fields['detail']].find((text): text is string => typeof text === 'string' && text.trim() !== '');
    if (message === undefined) return undefined;
    const text = (value: unknown, fallback: string) => (typeof value === 'string' && value !== '' ? value : fallback);
    return new Failure(text(fields['code'], 'provider-error'), message, text(fields['cure'], 'Try again.'));
  }

  body(): Json {
    return { error: { message: this.message, type: 'executor_error', code: this.code, param: null, cure: this.cure } };
  }
}

export const executorGone = () =>
  new Failure('executor-gone', 'The executor disconnected. Reconnect it and try again.', 'Reconnect it and try again.');
export const badCallback = () =>
  new Failure('bad-callback', 'The executor answered the call with neither success nor an error. Update it.', 'Update it.');
export const ackTimeout = () =>
  new Failure('ack-timeout', 'The executor did not answer in time. Check that it is running.', 'Check that it is running.', 504);
export const cancelled = () =>
  new Failure('cancelled', 'The request was stopped. Send it again if needed.', 'Send it again if needed.', 499);
export const sessionNotFound = () =>
  new Failure('no-executor', 'This user has no connected executor for the request. Connect one.', 'Connect one.', 503);
export const unauthorized = () => new Failure('unauthorized', 'The token is missing or invalid. Sign in.', 'Sign in.', 401);
export const badRequest = () =>
  new Failure('bad-request', 'The body is not a completion request. Send model and messages.', 'Send model and messages.', 400);

import { parseJson, parseUrl } from '@chat-executor/protocol';
import { ExecutorError } from '../executor-error.ts';
import { clientTimeout } from '../providers/http/client-timeout.ts';
import { explainNoAnswer } from '../providers/http/explain-no-answer.ts';
import { asRecord, asText, type JsonRecord } from '../providers/http/json-record.ts';
import { ProviderFailure } from '../providers/http/provider-failure.ts';
import { ERROR_BODY_BYTES } from '../providers/http/read-body.ts';
import { parseRetryAfter } from '../providers/http/retry-after.ts';
import { redirected } from '../providers/http/send-request.ts';
import { countBytes } from './count-bytes.ts';

/** Errors of the AI SDK about the provider's answer. */
const ABOUT_ANSWER = /^AI_(JSONParse|TypeValidation|InvalidResponseData|EmptyResponseBody|NoContentGenerated)Error$/;

/** Errors of the AI SDK about the request. */
const ABOUT_REQUEST = /^AI_(UnsupportedFunctionality|InvalidPrompt|InvalidArgument|NoSuchProviderReference)Error$/;

/** Messages about a missing key, of the AI SDK, AWS and Google. They name environment variables, and contain no values. */
const NO_KEY = /environment variable|default credentials|requires.{0,20} credentials/i;

/** The messages of failed connections in Node and in browsers. */
const NETWORK = /^(fetch failed|terminated|Failed to fetch|Load failed|NetworkError|network error)/i;

/** Options of {@link convertFailure}. */
export type FailureContext = {
  readonly signal: AbortSignal;
  /** Whether a part of the answer has arrived. */
  readonly isStarted: boolean;
};

/**
 * Converts what an AI SDK model has thrown, or sent as an error. Its text may contain the prompt or the answer, so only what the
 * provider itself has answered is read.
 *
 * @returns the provider's failure, or an error of another cause
 */
export async function convertFailure(thrown: unknown, { signal, isStarted }: FailureContext): Promise<ProviderFailure | ExecutorError> {
  if (thrown instanceof ExecutorError || thrown instanceof ProviderFailure) return thrown;
  const error = (typeof thrown === 'object' && thrown !== null ? thrown : {}) as JsonRecord;
  const reported = readReported(thrown, error);
  if (reported) return reported;
  const name = asText(error['name']) ?? '';
  const message = readStart(error['message']) ?? '';
  // Other errors of the AI SDK quote the request or the answer, which may be about keys.
  const isAboutKey = name.startsWith('AI_') ? /^AI_Load(APIKey|Setting)Error$/.test(name) : NO_KEY.test(message.slice(0, 200));
  if (isAboutKey) return missingSetting(message);
  if (name === 'AI_NoSuchModelError') return new ExecutorError('model-not-found');
  if (ABOUT_REQUEST.test(name)) return unsupported(error);
  const cause = asRecord(error['cause']);
  const isUnreadable = ABOUT_ANSWER.test(asText(cause?.['name']) ?? '');
  // An unexpected value may be an error that the provider reports in its own form.
  if (isUnreadable || ABOUT_ANSWER.test(name)) {
    return (
      ProviderFailure.of(ifSmall((isUnreadable ? cause : error)?.['value'])) ??
      new ExecutorError(isStarted ? 'answer-cut' : 'bad-provider-answer')
    );
  }
  // The error itself contains the request, so only its cause is kept.
  const network = new Error('The connection failed.', { cause });
  const timeout = clientTimeout(network);
  if (timeout) return timeout;
  if (name === 'AI_APICallError' || (thrown instanceof TypeError && NETWORK.test(message))) {
    // The connection failed: of the request, or of an answer that has begun.
    if (isStarted || Number(error['statusCode']) > 0) return new ExecutorError('answer-cut');
    return explainNoAnswer({ url: findUrl(error), signal, wording: {}, cause: network, wasReadable: true });
  }
  return new ExecutorError('provider-error', {
    sentence: `The AI SDK provider failed${/^\w{1,60}$/.test(name) ? ` (${name})` : ''}.`,
    cure: 'Check its settings and the version of its package.',
    retry: 'never',
  });
}

/** What the provider has answered: an error status, or an error in a stream, as the provider sent it or as a text. */
function readReported(thrown: unknown, error: JsonRecord): ProviderFailure | ExecutorError | undefined {
  const [status, body] = [error['statusCode'] ?? error['status'], readStart(error['responseBody'])];
  const isStatus = typeof status === 'number' && status >= 300;
  // An error of another realm, or of an older copy of the AI SDK, still has its name.
  if (!(thrown instanceof Error) && !/^AI_/.test(asText(error['name']) ?? '')) {
    const data = asRecord(error['data']) ?? readStart(thrown) ?? error;
    return new ProviderFailure(isStatus ? status : undefined, ifSmall(data) ?? readStart(error['message']));
  }
  if (!isStatus) return body === undefined ? undefined : ProviderFailure.of(parseJson(body));
  if (status < 400) return redirected();
  // AWS answers a wrong key with the status of a missing permission.
  const isKey = status === 403 && /security token|signature we calculated|access key/i.test(body ?? '');
  const retryAfter = parseRetryAfter(asText(asRecord(error['responseHeaders'])?.['retry-after']) ?? null);
  return ProviderFailure.ofAnswer(isKey ? 401 : status, body ?? '', retryAfter);
}

/** The start of a text, as much as is read of any provider's error. */
function readStart(text: unknown): string | undefined {
  return asText(text)?.slice(0, ERROR_BODY_BYTES);
}

/** The value, unless it is larger than what is read of any provider's error. */
function ifSmall(value: unknown): unknown {
  return countBytes(value, ERROR_BODY_BYTES) > ERROR_BODY_BYTES ? undefined : value;
}

function missingSetting(message: string): ExecutorError {
  const variables = [...new Set(message.match(/\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b/g))].slice(0, 4);
  return new ExecutorError('invalid-key', {
    sentence: 'The AI SDK provider lacks a key or a setting.',
    cure:
      variables.length > 0
        ? `Set it in the provider's options, or in the environment: ${variables.join(', ')}.`
        : "Set it in the provider's options or its environment variables, or sign in with the provider's own tool.",
  });
}

function unsupported({ functionality }: JsonRecord): ExecutorError {
  const name = asText(functionality) ?? '';
  if (!/^[\w /.:*-]{1,80}$/.test(name)) return new ExecutorError('unsupported-request');
  return new ExecutorError('unsupported-request', { sentence: `The AI SDK provider does not support this: ${name}.` });
}

/** Only for the choice of words: the address of the request. */
function findUrl({ url }: JsonRecord): URL {
  return parseUrl(asText(url) ?? '') ?? new URL('http://localhost');
}

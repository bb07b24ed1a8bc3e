import { ExecutorError, type ExecutorErrorDetails } from '../../executor-error.ts';

/** The error for each of the browser's error names. */
const ERRORS: Readonly<Record<string, readonly ['context-too-long' | 'unsupported-request' | 'forbidden', ExecutorErrorDetails]>> = {
  QuotaExceededError: ['context-too-long', {}],
  NotSupportedError: [
    'unsupported-request',
    {
      sentence: "The browser's own model does not support this request or its language.",
      cure: 'Change the prompt, or choose another model.',
    },
  ],
  NotAllowedError: [
    'forbidden',
    {
      sentence: 'The browser does not let this page use its model without a click.',
      cure: 'Download the model in the provider settings of the executor. In a frame, the embedding page must allow "language-model".',
    },
  ],
};

/** Converts an error of the browser's model, without its text. */
export function mapModelError(thrown: unknown): ExecutorError {
  if (thrown instanceof ExecutorError) return thrown;
  const [code, details] = ERRORS[String((thrown as { name?: unknown } | undefined)?.name)] ?? [];
  if (code) return new ExecutorError(code, { ...details, cause: thrown });
  return new ExecutorError('provider-error', {
    sentence: "The browser's own model failed.",
    cure: 'Try again, or choose another model.',
    cause: thrown,
  });
}

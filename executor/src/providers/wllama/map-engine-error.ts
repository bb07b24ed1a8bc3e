import { ExecutorError } from '../../executor-error.ts';
import { mapFailure } from '../http/map-failure.ts';
import { ProviderFailure } from '../http/provider-failure.ts';

/** Converts an error of wllama, without its text, which may contain parts of the conversation. */
export function mapEngineError(thrown: unknown): ExecutorError {
  if (thrown instanceof ExecutorError) return thrown;
  const { type, message } = (thrown ?? {}) as { type?: unknown; message?: unknown };
  if (type === 'inference_error') {
    const error = mapFailure(new ProviderFailure(undefined, { error: { message } }), { apiKey: undefined });
    if (error.code !== 'provider-error') return error;
  }
  if (thrown instanceof RangeError || /out of memory|memory access|allocat|bad_alloc/i.test(String(message))) {
    return new ExecutorError('provider-error', {
      sentence: 'Not enough memory to run the model in this page.',
      cure: 'Close other pages, or choose a smaller model.',
      cause: thrown,
    });
  }
  return new ExecutorError('provider-error', {
    sentence: 'The model in this page failed. Its file may be damaged, unsupported or too large.',
    cure: 'Close other pages, or choose a smaller model or another file.',
    cause: thrown,
  });
}

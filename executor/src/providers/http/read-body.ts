import { closeResponse } from '../../closable-fetch.ts';
import { ExecutorError } from '../../executor-error.ts';
import type { ProviderCall } from '../provider.ts';
import { clientTimeout } from './client-timeout.ts';

/** Maximum number of bytes to read of an error's body. */
export const ERROR_BODY_BYTES = 64 * 1024;

/** Timeout for an error's body, in milliseconds. */
const ERROR_BODY_TIMEOUT = 3_000;

/**
 * Reads a body as it arrives, and closes the connection when the loop ends.
 *
 * @param patience - returns how long to wait for the next bytes, in milliseconds; undefined for no limit. After it, the body counts
 * as complete.
 * @throws ExecutorError `answer-cut` if the connection breaks, `idle-timeout` if the HTTP client ends it for being idle; the signal's
 * reason after an abort
 */
export async function* readBytes(
  response: Response,
  { signal, onActivity }: Pick<ProviderCall, 'signal' | 'onActivity'>,
  patience?: () => number | undefined,
): AsyncGenerator<Uint8Array, void> {
  const reader = response.body?.getReader();
  if (!reader) return;
  try {
    for (;;) {
      const next = await within(reader.read(), patience?.());
      signal.throwIfAborted();
      if (!next || next.done) return;
      onActivity?.();
      yield next.value;
    }
  } catch (thrown) {
    signal.throwIfAborted();
    throw clientTimeout(thrown) ?? new ExecutorError('answer-cut', { cause: thrown });
  } finally {
    reader.cancel().catch(() => undefined);
    closeResponse(response);
  }
}

/** The value, or undefined if it takes longer than a limit in milliseconds. */
async function within<Value>(value: Promise<Value>, limit: number | undefined): Promise<Value | undefined> {
  if (limit === undefined) return value;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), limit);
  });
  try {
    return await Promise.race([value, timeout]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Reads a whole body as text.
 *
 * @throws ExecutorError `answer-too-large` if it is longer than `maxBytes`
 */
export async function readText(bytes: AsyncIterable<Uint8Array>, maxBytes: number): Promise<string> {
  const decoder = new TextDecoder();
  const parts: string[] = [];
  let length = 0;
  for await (const piece of bytes) {
    length += piece.byteLength;
    if (length > maxBytes) throw new ExecutorError('answer-too-large');
    parts.push(decoder.decode(piece, { stream: true }));
  }
  return parts.join('') + decoder.decode();
}

/** Reads the part of an error's body that arrives before a timeout. */
export async function readErrorBody(response: Response, signal: AbortSignal): Promise<string> {
  const parts: Uint8Array[] = [];
  const reader = response.body?.getReader();
  const timer = setTimeout(() => void reader?.cancel().catch(() => undefined), ERROR_BODY_TIMEOUT);
  try {
    for (let length = 0; reader && length < ERROR_BODY_BYTES; ) {
      const { done, value } = await reader.read();
      if (done) break;
      parts.push(value.subarray(0, ERROR_BODY_BYTES - length));
      length += value.byteLength;
    }
  } catch {
    signal.throwIfAborted();
  } finally {
    clearTimeout(timer);
    reader?.cancel().catch(() => undefined);
    closeResponse(response);
  }
  signal.throwIfAborted();
  const decoder = new TextDecoder();
  return parts.map((part) => decoder.decode(part, { stream: true })).join('');
}

import { anySignal } from '@chat-executor/protocol';
import { ExecutorError } from '../../executor-error.ts';
import { raceSignal } from '../../race-signal.ts';
import type { FetchImage } from '../provider.ts';
import { findImageType } from './media.ts';
import type { InlineFile } from './parse-data-url.ts';

/** Limit on the images that are loaded for one request, together, in bytes. */
export const MAX_IMAGE_BYTES = 20 * 1024 * 1024;

/** Time limit for one image, in milliseconds. */
export const IMAGE_TIMEOUT = 30_000;

/** Number of bytes that tell the type of an image. */
const HEAD_BYTES = 12;

/** The options of {@link loadImage}. */
export type LoadOptions = { readonly fetchImage: FetchImage; readonly signal: AbortSignal; readonly maxBytes: number };

/**
 * Loads an image. Its first bytes decide whether it is one, not the header of its server.
 *
 * @throws ExecutorError that says why it could not be loaded, without its URL; the signal's reason after an abort
 */
export async function loadImage(url: URL, { fetchImage, signal, maxBytes }: LoadOptions): Promise<InlineFile> {
  const timeout = new AbortController();
  const timer = setTimeout(() => timeout.abort(refuse(`Its server did not send it within ${IMAGE_TIMEOUT / 1000} s.`)), IMAGE_TIMEOUT);
  const limited = anySignal([signal, timeout.signal]);
  try {
    const response = await raceSignal(fetchImage(url, { signal: limited }), limited);
    return await readImage(response, limited, maxBytes);
  } catch (thrown) {
    // The reason of the timeout, however the request reports its end.
    limited.throwIfAborted();
    throw thrown;
  } finally {
    clearTimeout(timer);
    // In Firefox, cancelling the body does not close the connection.
    timeout.abort();
  }
}

async function readImage(response: Response, signal: AbortSignal, maxBytes: number): Promise<InlineFile> {
  const reader = response.body?.getReader();
  try {
    if (!response.ok) throw refuse(`Its server answers HTTP ${response.status}.`);
    const parts: Uint8Array[] = [];
    let length = 0;
    let mediaType: string | undefined;
    for (;;) {
      const { done, value } = reader ? await raceSignal(reader.read(), signal) : { done: true, value: undefined };
      if (value) parts.push(value);
      length += value?.byteLength ?? 0;
      if (length > maxBytes) throw refuse(`The images of a request may have ${MAX_IMAGE_BYTES / 1024 / 1024} MiB together.`);
      if (!mediaType && (done || length >= HEAD_BYTES)) {
        mediaType = findImageType(encodeBase64(parts));
        if (!mediaType) throw refuse('It is not a JPEG, PNG, GIF or WebP image.');
      }
      if (done && mediaType) return { mediaType, base64: encodeBase64(parts) };
    }
  } finally {
    reader?.cancel().catch(() => undefined);
  }
}

function encodeBase64(parts: readonly Uint8Array[]): string {
  const texts: string[] = [];
  // A call takes a limited number of arguments.
  for (const part of parts)
    for (let start = 0; start < part.length; start += 8192) texts.push(String.fromCharCode(...part.subarray(start, start + 8192)));
  return btoa(texts.join(''));
}

function refuse(sentence: string): ExecutorError {
  return new ExecutorError('unsupported-request', { sentence });
}

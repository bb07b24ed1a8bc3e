import { ExecutorError } from '../../executor-error.ts';

/**
 * Decodes a base64 text.
 *
 * @throws ExecutorError `unsupported-request` for invalid base64
 */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch (thrown) {
    throw new ExecutorError('unsupported-request', {
      sentence: 'An attachment is not valid base64.',
      cure: 'Send the image as a base64 data URL.',
      cause: thrown,
    });
  }
}

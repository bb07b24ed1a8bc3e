import { ExecutorError } from '../../executor-error.ts';

/** A file that stands inside its address. */
export type InlineFile = { readonly mediaType: string; readonly base64: string };

/** The file in a base64 data URL, or undefined for any other address. */
export function parseDataUrl(url: string): InlineFile | undefined {
  const [, mediaType, base64] = /^data:([^;,]*)[^,]*;base64,(.*)$/is.exec(url) ?? [];
  return base64 === undefined ? undefined : { mediaType: mediaType?.toLowerCase() || 'application/octet-stream', base64 };
}

/** The error for an image that a provider does not take by its address. */
export function notInline(provider: string): ExecutorError {
  return new ExecutorError('unsupported-request', {
    sentence: `${provider} needs images in the request, not as links.`,
    cure: 'Send the image as a base64 data URL.',
  });
}

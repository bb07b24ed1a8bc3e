import { ExecutorError } from '../../executor-error.ts';

/** A file inside a data URL. */
export type InlineFile = { readonly mediaType: string; readonly base64: string };

/** Parses a base64 data URL; undefined for any other URL. */
export function parseDataUrl(url: string): InlineFile | undefined {
  const [, mediaType, base64] = /^data:([^;,]*)[^,]*;base64,(.*)$/is.exec(url) ?? [];
  return base64 === undefined ? undefined : { mediaType: mediaType?.toLowerCase() || 'application/octet-stream', base64 };
}

/** The error for an image that is a link, which the provider would not load. */
export function notInline(provider: string): ExecutorError {
  return new ExecutorError('unsupported-request', {
    sentence: `${provider} needs images in the request, not as links.`,
    cure: 'Send the image as a base64 data URL.',
  });
}

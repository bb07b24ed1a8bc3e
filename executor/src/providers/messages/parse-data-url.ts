import { ExecutorError } from '../../executor-error.ts';

/** A file inside a data URL. */
export type InlineFile = { readonly mediaType: string; readonly base64: string };

/** Parses a base64 data URL; undefined for any other URL. */
export function parseDataUrl(url: string): InlineFile | undefined {
  const [, mediaType, base64] = /^data:([^;,]*)[^,]*;base64,(.*)$/is.exec(url) ?? [];
  return base64 === undefined ? undefined : { mediaType: mediaType?.toLowerCase() || 'application/octet-stream', base64 };
}

/** The error for a linked image or file, if the provider takes only data. `convertInline` catches it, and names the part or loads the image. */
export class NotInline extends ExecutorError {
  readonly url: string;

  constructor(url: string) {
    super('unsupported-request', { sentence: 'An image or file has no data.', cure: 'Send it as a base64 data URL.' });
    this.url = url;
  }
}

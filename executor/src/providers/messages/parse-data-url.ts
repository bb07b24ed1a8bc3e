import { ExecutorError } from '../../executor-error.ts';
import { findFileType, findImageType } from './media.ts';

/** A file inside a data URL. */
export type InlineFile = { readonly mediaType: string; readonly base64: string };

const UNKNOWN = 'application/octet-stream';

/**
 * Parses a base64 data URL; undefined for any other URL. Corrects the media type of images, because providers refuse a wrong one, and
 * of files without one.
 */
export function parseDataUrl(url: string): InlineFile | undefined {
  const [, type, base64] = /^data:([^;,]*)[^,]*;base64,(.*)$/is.exec(url) ?? [];
  if (base64 === undefined) return undefined;
  const given = type?.toLowerCase() || UNKNOWN;
  const isUnknown = given === UNKNOWN;
  const found = isUnknown || given.startsWith('image/') ? findImageType(base64) : undefined;
  return { mediaType: found ?? (isUnknown ? (findFileType(base64) ?? given) : given.replace(/^image\/jpg$/, 'image/jpeg')), base64 };
}

/** The error for a linked image or file, if the provider takes only data. `convertInline` catches it, and names the part or loads the image. */
export class NotInline extends ExecutorError {
  readonly url: string;

  constructor(url: string) {
    super('unsupported-request', { sentence: 'An image or file has no data.', cure: 'Send it as a base64 data URL.' });
    this.url = url;
  }
}

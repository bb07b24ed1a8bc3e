import { decodeBase64 } from './decode-base64.ts';

/** Creates a data URL from base64. */
export function createDataUrl(mediaType: string, base64: string): string {
  return `data:${mediaType};base64,${base64}`;
}

/** Joins the bytes of base64 texts. Joining the texts themselves would put padding between them. */
export function joinBase64(texts: readonly string[]): string {
  const [first = '', ...rest] = texts;
  return rest.length === 0 ? first : btoa(texts.map(atob).join(''));
}

/** The media type of an image in base64, by its first bytes. Default PNG. */
export function detectImageType(base64: string): string {
  return findImageType(base64) ?? 'image/png';
}

/** The media type of an image in base64, by its first bytes; undefined if it is none of the types that most providers take. */
export function findImageType(base64: string): string | undefined {
  return IMAGE_STARTS.find(([start]) => start.test(base64))?.[1];
}

/** The media type of a PDF or a text in base64; undefined for others. */
export function findFileType(base64: string): string | undefined {
  if (base64.startsWith('JVBERi')) return 'application/pdf';
  return isText(base64) ? 'text/plain' : undefined;
}

/** Whether base64 is text in UTF-8. */
export function isText(base64: string): boolean {
  try {
    return !new TextDecoder('utf-8', { fatal: true }).decode(decodeBase64(base64)).includes('\0');
  } catch {
    return false;
  }
}

const IMAGE_STARTS = [
  [/^\/9j\//, 'image/jpeg'],
  [/^R0lGOD/, 'image/gif'],
  // RIFF, four bytes of length, WEBP.
  [/^UklGR.{6}XRUJQ/, 'image/webp'],
  [/^iVBORw0KGgo/, 'image/png'],
] as const;

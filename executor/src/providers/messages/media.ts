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

const IMAGE_STARTS = [
  [/^\/9j\//, 'image/jpeg'],
  [/^R0lGOD/, 'image/gif'],
  // RIFF, four bytes of length, WEBP.
  [/^UklGR.{6}XRUJQ/, 'image/webp'],
  [/^iVBORw0KGgo/, 'image/png'],
] as const;

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
  const [, type] = IMAGE_STARTS.find(([start]) => base64.startsWith(start)) ?? [];
  return type ?? 'image/png';
}

const IMAGE_STARTS = [
  ['/9j/', 'image/jpeg'],
  ['R0lG', 'image/gif'],
  ['UklGR', 'image/webp'],
] as const;

/** Like `URL.parse`, which not every supported browser has: null for an invalid URL. */
export function parseUrl(text: string, base?: string | URL): URL | null {
  return URL.canParse(text, base) ? new URL(text, base) : null;
}

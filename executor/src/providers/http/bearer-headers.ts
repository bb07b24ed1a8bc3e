/** The header most providers take a key in. Without a key there is none. */
export function createBearerHeaders(apiKey: string | undefined): Record<string, string> {
  return apiKey === undefined ? {} : { Authorization: `Bearer ${apiKey}` };
}

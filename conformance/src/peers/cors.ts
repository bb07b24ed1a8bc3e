/** CORS headers that let pages of every origin send requests, as released backends and providers can be configured to do. */
export const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*, authorization, content-type',
  'access-control-allow-methods': 'GET, POST, OPTIONS',
} as const;

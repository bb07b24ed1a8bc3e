/** Maximum delay, in seconds: one day. */
const MAX_DELAY = 86_400;

/**
 * Parses a `Retry-After` header, which contains seconds or a date.
 *
 * @returns whole seconds from now, rounded up, at most a day; undefined if missing or invalid
 */
export function parseRetryAfter(header: string | null, now: number = Date.now()): number | undefined {
  const value = header?.trim() ?? '';
  if (value === '') return undefined;
  const seconds = /^\d+(\.\d+)?$/.test(value) ? Number(value) : (Date.parse(value) - now) / 1000;
  return Number.isFinite(seconds) ? Math.min(MAX_DELAY, Math.max(0, Math.ceil(seconds))) : undefined;
}

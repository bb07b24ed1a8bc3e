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

/** Reads how long an answer asks to wait, in seconds: from OpenAI's and Azure's more exact headers, or from `Retry-After`. */
export function readRetryAfter(headers: Headers): number | undefined {
  const ms = Number.parseFloat(headers.get('retry-after-ms') ?? headers.get('x-ms-retry-after-ms') ?? '');
  return parseRetryAfter(ms >= 0 ? String(ms / 1_000) : headers.get('Retry-After'));
}

/** Units of time by how they start, in seconds. */
const UNITS: Readonly<Record<string, number>> = { ms: 0.001, milli: 0.001, s: 1, m: 60, h: 3_600, d: 86_400 };

/**
 * Finds how long a message asks to wait, such as `try again in 7m12.5s` or `retry after 3 seconds`. A page sees only this: most
 * services do not let it read their headers.
 *
 * @returns as {@link parseRetryAfter}
 */
export function findRetryAfter(message: string): number | undefined {
  const [, wait] =
    /(?:try again|retry|wait)(?: in| after| for)? ((?:\d+(?:\.\d+)? ?(?:ms|[smhd]|(?:milli|sec|min|hour|day)[a-z]*)(?![a-z]),? ?(?:and )?)+)/i.exec(
      message,
    ) ?? [];
  const parts = [...(wait ?? '').matchAll(/([\d.]+) ?(ms|milli|[smhd])/gi)];
  const seconds = parts.reduce((sum, [, count, unit = '']) => sum + Number(count) * (UNITS[unit.toLowerCase()] ?? 0), 0);
  return parts.length > 0 ? parseRetryAfter(seconds.toFixed(3)) : undefined;
}

/** The local date of a time in milliseconds, such as `2026-01-31`. Budgets reset at local midnight. */
export function localDay(time: number): string {
  const date = new Date(time);
  const part = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${part(date.getMonth() + 1)}-${part(date.getDate())}`;
}

/** The last `count` local dates up to that of `time`, oldest first. */
export function lastDays(time: number, count: number): string[] {
  const date = new Date(time);
  return Array.from({ length: count }, (_, index) =>
    localDay(new Date(date.getFullYear(), date.getMonth(), date.getDate() - (count - 1 - index), 12).getTime()),
  );
}

/** Whether a value is a date as {@link localDay} writes it. */
export function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4,}-\d{2}-\d{2}$/.test(value);
}

/** The date a number of days before a date of {@link localDay}. */
export function daysBefore(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return localDay(new Date(year, month - 1, date - count, 12).getTime());
}

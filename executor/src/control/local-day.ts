/** The local date of a moment, as `2026-01-31`: budgets reset at local midnight. */
export function localDay(moment: number): string {
  const date = new Date(moment);
  const part = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${part(date.getMonth() + 1)}-${part(date.getDate())}`;
}

/** The last `count` dates up to that of `moment`, oldest first. Calendar days, so clock changes do not matter. */
export function lastDays(moment: number, count: number): string[] {
  const date = new Date(moment);
  return Array.from({ length: count }, (_, index) =>
    localDay(new Date(date.getFullYear(), date.getMonth(), date.getDate() - (count - 1 - index), 12).getTime()),
  );
}

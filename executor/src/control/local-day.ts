/** The day of a moment where the user is, as `2026-01-31`: budgets begin anew at local midnight. */
export function localDay(moment: number): string {
  const date = new Date(moment);
  const part = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${part(date.getMonth() + 1)}-${part(date.getDate())}`;
}

/** The last days up to the one of `moment`, oldest first. Days are counted by the calendar, whatever clocks do at night. */
export function lastDays(moment: number, count: number): string[] {
  const date = new Date(moment);
  return Array.from({ length: count }, (_, index) =>
    localDay(new Date(date.getFullYear(), date.getMonth(), date.getDate() - (count - 1 - index), 12).getTime()),
  );
}

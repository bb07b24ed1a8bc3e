/** Formats a duration: `7 ms`, `842 ms`, `1.24 s`, `12.4 s`, `2 min 5 s`. */
export function formatDuration(milliseconds: number): string {
  const ms = Math.max(0, Math.round(milliseconds));
  if (ms < 1000) return `${ms} ms`;
  if (ms < 10_000) return `${(ms / 1000).toFixed(2)} s`;
  if (ms < 60_000) return `${(ms / 1000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1000);
  const rest = seconds % 60;
  return `${Math.floor(seconds / 60)} min${rest === 0 ? '' : ` ${rest} s`}`;
}

/** Formats a time within a request, with enough digits to distinguish close frames: `842 ms`, `2.213 s`, `12.48 s`, `2 min 5 s`. */
export function formatOffset(milliseconds: number): string {
  const ms = Math.max(0, Math.round(milliseconds));
  if (ms < 1000 || ms >= 60_000) return formatDuration(ms);
  return `${(ms / 1000).toFixed(ms < 10_000 ? 3 : 2)} s`;
}

/** How often each thing that is measured is done: `INTEROP_TIMES`, else 2. */
export const TIMES = Number(process.env['INTEROP_TIMES'] || 2);

/** Prints the median and the worst of some times, in milliseconds. */
export function printTimes(version: string, what: string, times: readonly number[]): void {
  const sorted = times.toSorted((one, other) => one - other);
  const [median, worst] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)].map((time) => time?.toFixed(0));
  process.stdout.write(`Open WebUI ${version}, ${what}: ${median} ms, at worst ${worst} ms, of ${times.length}\n`);
}

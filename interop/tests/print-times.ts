/** How often each measurement runs: `INTEROP_TIMES`, default 2. */
export const REPETITIONS = Number(process.env['INTEROP_TIMES'] || 2);

/** Prints the median and the maximum of some durations, in milliseconds. */
export function printTimes(version: string, what: string, times: readonly number[]): void {
  const sorted = times.toSorted((one, other) => one - other);
  const [median, maximum] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)].map((time) => time?.toFixed(0));
  process.stdout.write(`Open WebUI ${version}, ${what}: median ${median} ms, maximum ${maximum} ms, ${times.length} runs\n`);
}

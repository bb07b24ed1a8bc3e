/** How long a frame took: by the clock, and the processor time of the main thread in it. In milliseconds. */
export type FrameTimes = { readonly ms: number; readonly processorMs: number };

/** An event in a trace of Chromium. */
export type TraceEvent = {
  readonly name: string;
  /** `b` and `e`: begin and end; `X`: complete. */
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. `tdur` is processor time. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
};

/** The frames of a page in a trace of Chromium with the categories `devtools.timeline` and `disabled-by-default-devtools.timeline`. */
export function readFrameTimes(events: readonly TraceEvent[]): readonly FrameTimes[] {
  const parts = events.filter(({ name, ph }) => name === 'AnimationFrame' && (ph === 'b' || ph === 'e')).toSorted((a, b) => a.ts - b.ts);
  const tasks = events.filter(({ name, ph }) => name === 'RunTask' && ph === 'X').toSorted((a, b) => a.ts - b.ts);
  return parts.flatMap((begin, index) => {
    const end = begin.ph === 'b' && parts.slice(index).find((part) => part.ph === 'e' && part.pid === begin.pid);
    if (!end) return [];
    const inside = tasks.filter(
      ({ pid, tid, ts, dur = 0 }) => pid === begin.pid && tid === begin.tid && ts + dur > begin.ts && ts < end.ts,
    );
    return [{ ms: (end.ts - begin.ts) / 1000, processorMs: inside.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000 }];
  });
}

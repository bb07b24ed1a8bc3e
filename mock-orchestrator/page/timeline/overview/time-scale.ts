/**
 * Round ticks for a scale from 0, in steps of 1, 2 or 5 times a power of ten.
 *
 * @param total - the length of the scale, in milliseconds
 * @param max - maximum number of ticks, including 0
 */
export function listTicks(total: number, max: number): readonly number[] {
  const step = roundStep(Math.max(1, total) / Math.max(1, max - 1));
  return Array.from({ length: Math.floor(total / step) + 1 }, (_, index) => index * step);
}

function roundStep(atLeast: number): number {
  const power = 10 ** Math.ceil(Math.log10(atLeast) - 1);
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= atLeast) ?? atLeast;
}

const MAX_GAP_PX = 44;

/**
 * The gap between two steps of the list, in pixels. It grows logarithmically with the time between them, so that a frame one
 * minute later is still on the same screen.
 */
export function gapHeight(milliseconds: number): number {
  if (milliseconds <= 4) return 0;
  return Math.min(MAX_GAP_PX, Math.round(9 * Math.log2(milliseconds / 4) * 0.6));
}

/** Formats the label of a tick: `200 ms`, `1.5 s`, `2 min`. */
export function formatTick(milliseconds: number): string {
  if (milliseconds < 1000) return `${milliseconds} ms`;
  return milliseconds < 60_000 ? `${milliseconds / 1000} s` : `${Number((milliseconds / 60_000).toFixed(1))} min`;
}

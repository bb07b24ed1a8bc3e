const encoder = new TextEncoder();

/**
 * The size of a part of an answer, in bytes of UTF-8: of its texts, files and the names of its fields. Files count as Base64, as a
 * provider sends them. Stops counting above a limit.
 */
export function countBytes(value: unknown, limit: number): number {
  const seen = new Set<object>();
  const open: unknown[] = [value];
  let bytes = 0;
  while (open.length > 0 && bytes <= limit) {
    const next = open.pop();
    if (typeof next === 'string') bytes += next.length > limit ? next.length : encoder.encode(next).byteLength;
    else if (next instanceof Uint8Array) bytes += Math.ceil(next.byteLength / 3) * 4;
    else if (next instanceof URL) bytes += next.href.length;
    else if (typeof next === 'object' && next !== null && !seen.has(next)) {
      seen.add(next);
      for (const [name, inner] of Object.entries(next)) {
        // A comma, at least.
        bytes += 1 + (Array.isArray(next) ? 0 : name.length);
        if (typeof inner === 'string' || typeof inner === 'object') open.push(inner);
      }
    }
  }
  return bytes;
}

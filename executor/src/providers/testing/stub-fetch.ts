import { onTestFinished, vi } from 'vitest';

/** Answers the requests of this test with a body in exactly these pieces, which a network cannot guarantee. */
export function stubFetch(contentType: string, pieces: readonly Uint8Array[]): void {
  vi.stubGlobal('fetch', () => {
    const left = [...pieces];
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        const piece = left.shift();
        if (piece) controller.enqueue(piece);
        else controller.close();
      },
    });
    return Promise.resolve(new Response(body, { headers: contentType === '' ? {} : { 'content-type': contentType } }));
  });
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
}

/** Splits bytes into pieces of equal size, the last one shorter. */
export function cutEvery(bytes: Uint8Array, size: number): Uint8Array[] {
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, piece) => bytes.subarray(piece * size, (piece + 1) * size));
}

/** Splits bytes at given positions, in any order; equal positions make empty pieces. */
export function cutAt(bytes: Uint8Array, places: readonly number[]): Uint8Array[] {
  const edges = [0, ...places.toSorted((a, b) => a - b), bytes.length];
  return edges.slice(1).map((end, piece) => bytes.subarray(edges[piece], end));
}

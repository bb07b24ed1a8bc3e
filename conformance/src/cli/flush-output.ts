import type { Writable } from 'node:stream';

/** Waits until everything written so far has left the process: into a pipe it leaves later than it is written, and an exit loses the rest. */
export async function flushOutput(streams: readonly Writable[]): Promise<void> {
  await Promise.all(streams.map((stream) => new Promise<void>((resolve) => stream.write('', () => resolve()))));
}

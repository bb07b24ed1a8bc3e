import type { Writable } from 'node:stream';

/** Waits until the streams are flushed: writes to a pipe are asynchronous, and an exit would lose the rest. */
export async function flushOutput(streams: readonly Writable[]): Promise<void> {
  await Promise.all(streams.map((stream) => new Promise<void>((resolve) => stream.write('', () => resolve()))));
}

import { connectExecutor } from './load-executor.ts';
import type { ServerProcess } from './server-process.ts';

/** What a signed-in, idle executor costs its server. */
export type SocketCost = {
  /** Memory of a socket that has announced its models, in bytes: heap and buffers, after a garbage collection. */
  readonly heapBytes: number;
  /** Growth of the process per socket, in bytes. */
  readonly rssBytes: number;
  /** CPU time of one announcement, in microseconds. */
  readonly announcementMicros: number;
};

const SOCKETS = 500;
/** Connections that are made at the same time. */
const BATCH = 25;
const ANNOUNCEMENTS = 5;

/** Connects many executors, each of a user of its own, and lets each announce its models several times. */
export async function measureSockets({ url, readCpu, readMemory }: ServerProcess): Promise<SocketCost> {
  const before = await readMemory();
  const executors = [];
  for (let first = 0; first < SOCKETS; first += BATCH) {
    const batch = Array.from({ length: BATCH }, (_, index) => connectExecutor(url, `user-${first + index}`, () => Promise.resolve()));
    executors.push(...(await Promise.all(batch)));
  }
  const connected = await readMemory();
  const cpuBefore = await readCpu();
  for (let round = 0; round < ANNOUNCEMENTS; round++) await Promise.all(executors.map(({ announce }) => announce()));
  const cpuMs = (await readCpu()) - cpuBefore;
  for (const executor of executors) executor.stop();
  return {
    heapBytes: (connected.heap - before.heap) / SOCKETS,
    rssBytes: (connected.rss - before.rss) / SOCKETS,
    announcementMicros: (cpuMs * 1000) / (SOCKETS * ANNOUNCEMENTS),
  };
}

import { connectExecutor, sendNumbered } from './load-executor.ts';
import { readContents, readStream } from './read-stream.ts';
import type { ServerProcess } from './server-process.ts';

/** Concurrent streams, each with an executor of its own: how many deltas each sends, and how many of them may be un-acked. */
export type ThroughputLoad = { readonly streams: number; readonly deltas: number; readonly unacked: number };

/** One run of a load. */
export type Throughput = {
  /** Deltas that reached their caller per second of wall time. The load's own work is part of it, on the same cores. */
  readonly perSecond: number;
  /** CPU time of the server processes per delta, in microseconds. */
  readonly cpuMicros: number;
};

/**
 * Runs a load: each executor sends its deltas as fast as they are acked, and a caller reads them.
 *
 * @param servers - one or more nodes of one backend, to which the executors are connected in turn
 * @param callerNode - the node that the caller of a stream asks. Default: that of its executor
 * @throws Error if a delta is lost, repeated or out of order
 */
export async function measureThroughput(
  servers: readonly Pick<ServerProcess, 'url' | 'readCpu'>[],
  load: ThroughputLoad,
  callerNode: (stream: number) => number = (stream) => stream,
): Promise<Throughput> {
  const { streams, deltas, unacked } = load;
  const urlOf = (index: number) => servers[index % servers.length]?.url ?? '';
  const executors = await Promise.all(
    Array.from({ length: streams }, (_, index) => connectExecutor(urlOf(index), `user-${index}`, sendNumbered(deltas, unacked))),
  );
  const readCpu = async () => (await Promise.all(servers.map((server) => server.readCpu()))).reduce((sum, ms) => sum + ms, 0);
  const cpuBefore = await readCpu();
  const startedAt = performance.now();
  const answers = await Promise.all(
    executors.map(({ token, sessionId }, index) => readStream({ url: urlOf(callerNode(index)), token, sessionId })),
  );
  const seconds = (performance.now() - startedAt) / 1000;
  const cpuMs = (await readCpu()) - cpuBefore;
  for (const executor of executors) executor.stop();
  const expected = Array.from({ length: deltas }, (_, index) => `${index} `).join('');
  if (answers.some((answer) => readContents(answer).join('') !== expected)) throw new Error('An answer is not complete and in order.');
  const total = streams * deltas;
  return { perSecond: total / seconds, cpuMicros: (cpuMs * 1000) / total };
}

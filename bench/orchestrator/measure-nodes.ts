import { writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { startRedis } from '../../interop/servers/redis.ts';
import { runCommand } from '../../scripts/run-program.js';
import { quantile } from '../quantile.ts';
import { measureThroughput, type Throughput } from './measure-throughput.ts';
import { type ServerProcess, startServerProcess } from './server-process.ts';

/** The numbers of nodes to compare. */
const COUNTS = [1, 2, 3] as const;

/** Where callers ask: at the node of their executor, at any node, or at another one. */
const PLACES = {
  'same node': (stream: number) => stream,
  'any node': (stream: number, nodes: number) => Math.floor(stream / nodes),
  'another node': (stream: number) => stream + 1,
} as const;

/** For each node as many streams, so that several nodes are as busy as one. */
const LOADS = [
  { label: '12 streams per node, 1 un-acked delta each', streams: 12, deltas: 1000, unacked: 1 },
  { label: '12 streams per node, 8 un-acked deltas each', streams: 12, deltas: 1500, unacked: 8 },
] as const;

/** Rounds of each load. The first one only warms the nodes up. */
const ROUNDS = 1 + Number(process.env['BENCH_ROUNDS'] ?? 5);

/** One load on some nodes. CPU times are medians, in microseconds per delta. */
type NodeResult = {
  readonly label: string;
  readonly nodes: number;
  readonly callers: keyof typeof PLACES;
  /** How answers come from another node. */
  readonly way: 'over HTTP' | 'through Redis';
  readonly nodesCpu: number;
  readonly redisCpu: number;
  /** CPU time of as many separate processes without Redis, with the same load at the same time. */
  readonly separateCpu: number;
  /** What the nodes pass if each has a core of its own, as a multiple of one process without Redis. */
  readonly capacity: number;
};

const CASES = [
  ...COUNTS.flatMap((nodes) =>
    (Object.keys(PLACES) as NodeResult['callers'][])
      .filter((callers) => nodes > 1 || callers === 'same node')
      .map((callers) => ({ nodes, callers, way: 'over HTTP' as const })),
  ),
  { nodes: 2, callers: 'any node', way: 'through Redis' },
] as const;

/**
 * Measures several nodes on one Redis next to as many separate processes without it, in turns. Prints the results and writes them to
 * `nodes.json` in this folder. On a machine with few cores the processes share them and slow each other down, the separate ones too, so
 * the ratio of their CPU times says what further nodes would add.
 */
export async function measureNodes(): Promise<void> {
  const redis = await startRedis();
  const started: ServerProcess[] = [];
  const start = async (node?: { readonly forwards: boolean }) => {
    const server = await startServerProcess('orchestrator', node && { redisUrl: redis.redisUrl, ...node });
    started.push(server);
    return server;
  };
  const startAll = async (count: number, forwards: boolean) => {
    const servers: ServerProcess[] = [];
    for (let i = 0; i < count; i += 1) servers.push(await start({ forwards }));
    return servers;
  };
  try {
    const separate: ServerProcess[] = [];
    for (let i = 0; i < Math.max(...COUNTS); i += 1) separate.push(await start());
    const nodesOf = { 'over HTTP': await startAll(Math.max(...COUNTS), true), 'through Redis': await startAll(2, false) };
    const results: NodeResult[] = [];
    for (const { label, streams, ...load } of LOADS) {
      const baselines = COUNTS.map((nodes) => ({ nodes, measured: [] as Throughput[] }));
      const runs = CASES.map((each) => ({ ...each, measured: [] as Throughput[], redis: [] as number[] }));
      for (let round = 0; round < ROUNDS; round += 1) {
        for (const { nodes, measured } of baselines) {
          const run = await measureThroughput(separate.slice(0, nodes), { streams: streams * nodes, ...load });
          if (round > 0) measured.push(run);
        }
        for (const { nodes, callers, way, measured, redis: redisMicros } of runs) {
          const before = await readRedisCpu(redis.redisUrl);
          const whole = { streams: streams * nodes, ...load };
          const run = await measureThroughput(nodesOf[way].slice(0, nodes), whole, (stream) => PLACES[callers](stream, nodes));
          const redisMs = (await readRedisCpu(redis.redisUrl)) - before;
          if (round === 0) continue;
          measured.push(run);
          redisMicros.push((redisMs * 1000) / (whole.streams * whole.deltas));
        }
      }
      process.stdout.write(`${label}\n`);
      for (const { nodes, callers, way, measured, redis: redisMicros } of runs) {
        const nodesCpu = medianCpu(measured);
        const separateCpu = medianCpu(baselines.find((baseline) => baseline.nodes === nodes)?.measured ?? []);
        const capacity = (nodes * separateCpu) / nodesCpu;
        const result = { label, nodes, callers, way, nodesCpu, redisCpu: quantile(redisMicros, 0.5), separateCpu, capacity };
        results.push(result);
        process.stdout.write(`  ${describe(result)}\n`);
      }
    }
    writeFileSync(path.join(import.meta.dirname, 'nodes.json'), `${JSON.stringify({ node: process.version, results }, null, 2)}\n`);
  } finally {
    await Promise.all(started.map(({ stop }) => stop()));
    await redis.stop();
  }
}

function describe({ nodes, callers, way, nodesCpu, redisCpu, separateCpu, capacity }: NodeResult): string {
  return `${nodes} nodes, callers at ${callers}, ${way}: nodes ${nodesCpu.toFixed(0)} µs, Redis ${redisCpu.toFixed(0)} µs per delta; separate processes ${separateCpu.toFixed(0)} µs; capacity ${capacity.toFixed(2)}`;
}

function medianCpu(runs: readonly Throughput[]): number {
  return quantile(
    runs.map(({ cpuMicros }) => cpuMicros),
    0.5,
  );
}

/** CPU time of a Redis since its start, in milliseconds. */
async function readRedisCpu(redisUrl: string): Promise<number> {
  const output = await runCommand('redis-cli', ['-u', redisUrl, 'info', 'cpu']);
  const read = (name: string) => Number(new RegExp(`${name}:([\\d.]+)`).exec(output)?.[1] ?? Number.NaN);
  return (read('used_cpu_user') + read('used_cpu_sys')) * 1000;
}

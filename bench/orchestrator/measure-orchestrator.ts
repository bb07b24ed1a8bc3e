import { writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { quantile } from '../quantile.ts';
import { formatResults, type LoadResult, type Results, type Spread } from './format-results.ts';
import { measureLatency } from './measure-latency.ts';
import { measureSockets } from './measure-sockets.ts';
import { measureThroughput, type Throughput, type ThroughputLoad } from './measure-throughput.ts';
import { type ServerKind, type ServerProcess, startServerProcess } from './server-process.ts';

/** The servers, in the order in which each round runs them. Ratios are relative to the last one. */
const KINDS: readonly ServerKind[] = ['orchestrator', 'orchestrator with journal', 'bare'];

const LOADS: readonly (ThroughputLoad & { readonly label: string })[] = [
  { label: '1 stream, 1 un-acked delta', streams: 1, deltas: 4000, unacked: 1 },
  { label: '8 streams, 1 un-acked delta each', streams: 8, deltas: 1500, unacked: 1 },
  { label: '8 streams, 8 un-acked deltas each', streams: 8, deltas: 2500, unacked: 8 },
];

/** Rounds of each load. The first one only warms the servers up. */
const ROUNDS = 1 + Number(process.env['BENCH_ROUNDS'] ?? 7);

/**
 * Measures the orchestrator next to bare Socket.IO, in turns, so that other load on the machine affects both. Prints the results and
 * writes them to `results.json` in this folder.
 */
export async function measureOrchestrator(): Promise<void> {
  const servers = await Promise.all(KINDS.map((kind) => startServerProcess(kind)));
  try {
    const throughput = [];
    for (const { label, ...load } of LOADS) {
      const results = compare(await runRounds(servers, load));
      throughput.push({ label, ...load, results });
      for (const result of results) printWallTime(label, result);
    }
    const latency = [];
    for (const server of servers) latency.push({ server: server.kind, ...(await measureLatency(server)) });
    const sockets = [];
    for (const server of servers) sockets.push({ server: server.kind, ...(await measureSockets(server)) });
    const results: Results = { node: process.version, rounds: ROUNDS - 1, throughput, latency, sockets };
    process.stdout.write(`${formatResults(results).join('\n')}\n`);
    writeFileSync(path.join(import.meta.dirname, 'results.json'), `${JSON.stringify(results, null, 2)}\n`);
  } finally {
    await Promise.all(servers.map(({ stop }) => stop()));
  }
}

/** The results of each server, one per round. */
async function runRounds(servers: readonly ServerProcess[], load: ThroughputLoad): Promise<readonly (readonly Throughput[])[]> {
  const rounds: Throughput[][] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const results: Throughput[] = [];
    for (const server of servers) results.push(await measureThroughput([server], load));
    if (round > 0) rounds.push(results);
  }
  return rounds;
}

/** Compares the servers, round by round. */
function compare(rounds: readonly (readonly Throughput[])[]): readonly LoadResult[] {
  const of = (round: readonly Throughput[], index: number) => round.at(index) ?? { perSecond: Number.NaN, cpuMicros: Number.NaN };
  return KINDS.map((server, index) => {
    const spread = (read: (own: Throughput, bare: Throughput) => number) =>
      spreadOf(rounds.map((round) => read(of(round, index), of(round, -1))));
    return {
      server,
      perSecond: spread(({ perSecond }) => perSecond),
      cpuMicros: spread(({ cpuMicros }) => cpuMicros),
      ofBare: {
        cpu: spread((own, bare) => bare.cpuMicros / own.cpuMicros),
        wall: spread((own, bare) => own.perSecond / bare.perSecond),
      },
    };
  });
}

function spreadOf(values: readonly number[]): Spread {
  return { median: quantile(values, 0.5), lowest: Math.min(...values), highest: Math.max(...values) };
}

function printWallTime(label: string, { server, perSecond, ofBare }: LoadResult): void {
  const { median, lowest, highest } = perSecond;
  const range = [median, lowest, highest].map((value) => Math.round(value).toLocaleString('en-US'));
  process.stdout.write(
    `${label}: ${server}: ${range[0]} deltas/s (${range[1]} to ${range[2]}), ${ofBare.wall.median.toFixed(2)} of bare\n`,
  );
}

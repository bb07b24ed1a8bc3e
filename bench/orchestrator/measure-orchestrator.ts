import { writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { quantile } from '../quantile.ts';
import { measureLatency } from './measure-latency.ts';
import { measureSockets } from './measure-sockets.ts';
import { measureThroughput, type Throughput, type ThroughputLoad } from './measure-throughput.ts';
import { type ServerKind, type ServerProcess, startServerProcess } from './server-process.ts';

/** The servers, in the order in which each round runs them. Ratios are relative to the last one. */
const KINDS: readonly ServerKind[] = ['orchestrator', 'orchestrator with journal', 'bare'];

const LOADS: readonly (ThroughputLoad & { readonly label: string })[] = [
  { label: '1 stream, 1 un-acked delta', streams: 1, deltas: 10_000, unacked: 1 },
  { label: '8 streams, 1 un-acked delta each', streams: 8, deltas: 3000, unacked: 1 },
  { label: '8 streams, 8 un-acked deltas each', streams: 8, deltas: 4000, unacked: 8 },
];

/** Rounds of each load. The first one only warms the servers up. */
const ROUNDS = 1 + Number(process.env['BENCH_ROUNDS'] ?? 7);

type Spread = { readonly median: number; readonly lowest: number; readonly highest: number };

/**
 * Measures the orchestrator next to bare Socket.IO, in turns, so that other load on the machine affects both. Prints the results and
 * writes them to `results.json` in this folder.
 */
export async function measureOrchestrator(): Promise<void> {
  const servers = await Promise.all(KINDS.map(startServerProcess));
  try {
    const throughput = [];
    for (const { label, ...load } of LOADS) {
      const rounds = await runRounds(servers, load);
      throughput.push({ label, ...load, results: compare(rounds) });
      print(label, throughput.at(-1)?.results ?? []);
    }
    const latency = [];
    for (const server of servers) latency.push({ server: server.kind, ...(await measureLatency(server)) });
    const sockets = [];
    for (const server of servers) sockets.push({ server: server.kind, ...(await measureSockets(server)) });
    print('Latency in ms', latency);
    print('Idle sockets', sockets);
    const results = { node: process.version, rounds: ROUNDS - 1, throughput, latency, sockets };
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

/** Compares the servers, round by round. `ofBare` is how many deltas pass for each delta of the bare server, for the same CPU time and by wall time. */
function compare(rounds: readonly (readonly Throughput[])[]) {
  const bare = KINDS.length - 1;
  return KINDS.map((server, index) => {
    const spread = (read: (round: readonly Throughput[]) => number) => spreadOf(rounds.map(read));
    const of = (round: readonly Throughput[], at = index) => round[at] ?? { perSecond: Number.NaN, cpuMicros: Number.NaN };
    return {
      server,
      perSecond: spread((round) => of(round).perSecond),
      cpuMicros: spread((round) => of(round).cpuMicros),
      ofBare: {
        cpu: spread((round) => of(round, bare).cpuMicros / of(round).cpuMicros),
        wall: spread((round) => of(round).perSecond / of(round, bare).perSecond),
      },
    };
  });
}

function spreadOf(values: readonly number[]): Spread {
  return { median: quantile(values, 0.5), lowest: Math.min(...values), highest: Math.max(...values) };
}

function print(title: string, rows: readonly ({ readonly server: ServerKind } & object)[]): void {
  process.stdout.write(`${title}\n`);
  for (const { server, ...figures } of rows) process.stdout.write(`  ${server.padEnd(26)} ${describe(figures)}\n`);
}

/** `name median (lowest to highest)` or `name value` for each figure. */
function describe(figures: object, prefix = ''): string {
  return Object.entries(figures)
    .map(([name, value]: [string, unknown]) => {
      if (typeof value === 'number') return `${prefix}${name} ${format(value)}`;
      const { median, lowest, highest } = value as Partial<Spread>;
      if (median === undefined || lowest === undefined || highest === undefined) return describe(value as object, `${prefix}${name}.`);
      return `${prefix}${name} ${format(median)} (${format(lowest)} to ${format(highest)})`;
    })
    .join('  ');
}

function format(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

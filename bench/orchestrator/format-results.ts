import type { Latency } from './measure-latency.ts';
import type { SocketCost } from './measure-sockets.ts';
import type { ServerKind } from './server-process.ts';

/** The middle and the range of the rounds of one figure. */
export type Spread = { readonly median: number; readonly lowest: number; readonly highest: number };

/** The figures of one server under one load. */
export type LoadResult = {
  readonly server: ServerKind;
  /** Deltas that reached their caller per second of wall time. */
  readonly perSecond: Spread;
  /** CPU time of the server per delta, in microseconds. */
  readonly cpuMicros: Spread;
  /** Deltas for each delta of the bare server in the same round: for the same CPU time, and in the same wall time. */
  readonly ofBare: { readonly cpu: Spread; readonly wall: Spread };
};

/** What `npm run bench -- orchestrator` has measured. */
export type Results = {
  readonly node: string;
  readonly rounds: number;
  readonly throughput: readonly { readonly label: string; readonly results: readonly LoadResult[] }[];
  readonly latency: readonly (Latency & { readonly server: ServerKind })[];
  readonly sockets: readonly (SocketCost & { readonly server: ServerKind })[];
};

const COLUMNS: readonly ServerKind[] = ['bare', 'orchestrator', 'orchestrator with journal'];

/** The rows of the table in the orchestrator's README. */
export function formatResults({ throughput, latency, sockets }: Results): readonly string[] {
  return [
    ...throughput.map(({ label, results }) => row(`CPU per delta: ${label}`, results, describeCpu)),
    row('first delta of an answer, p50', latency, ({ firstDelta }) => `${firstDelta.p50.toFixed(1)} ms`),
    row('one delta every 5 ms, p50', latency, ({ delta }) => `${delta.p50.toFixed(2)} ms`),
    row('heap per idle socket', sockets, ({ heapBytes }) => `${(heapBytes / 1000).toFixed(1)} kB`),
    row('CPU per announcement of 5 models', sockets, ({ announcementMicros }) => `${announcementMicros.toFixed(0)} µs`),
  ];
}

function row<Result extends { readonly server: ServerKind }>(
  title: string,
  results: readonly Result[],
  describe: (result: Result) => string,
): string {
  const cells = COLUMNS.map((column) => results.find(({ server }) => server === column)).map((result) => (result ? describe(result) : '—'));
  return `| ${[title, ...cells].join(' | ')} |`;
}

function describeCpu({ server, cpuMicros, ofBare: { cpu } }: LoadResult): string {
  const micros = `${cpuMicros.median.toFixed(0)} µs`;
  return server === 'bare' ? micros : `${micros}: ${ratio(cpu.median)} (${ratio(cpu.lowest)} to ${ratio(cpu.highest)})`;
}

function ratio(value: number): string {
  return value.toFixed(2);
}

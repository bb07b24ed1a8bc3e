import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { startStockLoop } from '@chat-executor/testing/stock-loop';
import { createExecutor, type Executor } from 'chat-executor';
import { PROVIDER_REGISTRY } from 'chat-executor/providers';
import { startOpenWebUi } from '../interop/parts/open-webui.ts';
import { DEFAULT_VERSIONS } from '../interop/versions.js';
import { type Load, measureRelay, type RelayResult } from './compare-relays.ts';
import { drawPlot, formatMs } from './draw-plot.ts';
import { measureStop, startEndlessProvider } from './measure-stop.ts';
import { startPacedProvider } from './paced-provider.ts';

/**
 * Every load runs on both relays, one after the other, in one run on one backend: only such figures may be compared. A load is as
 * short as lets the stock loop's backlog clear before it costs that loop its connection (some 40 s), so that there is a ratio.
 */
const LOADS: readonly (Load & { readonly label: string })[] = [
  { label: '1 stream, 50 deltas/s', streams: 1, rate: 50, seconds: 4 },
  { label: '1 stream, 200 deltas/s', streams: 1, rate: 200, seconds: 4 },
  { label: '1 stream, 1,000 deltas/s', streams: 1, rate: 1_000, seconds: 3 },
  { label: '1 stream, 3,000 deltas/s', streams: 1, rate: 3_000, seconds: 2 },
  { label: '50 streams, 50 deltas/s each', streams: 50, rate: 50, seconds: 2 },
];

const folder = import.meta.dirname;

async function run(): Promise<void> {
  const version = process.env['BENCH_OPEN_WEBUI'] ?? DEFAULT_VERSIONS[0] ?? '';
  const backend = await startOpenWebUi({ version });
  const user = await backend.signUp('ada');
  const paced = await startPacedProvider();
  const endless = await startEndlessProvider();
  const executor = await startExecutor(backend.url, user.token, [paced.baseUrl, endless.baseUrl]);
  try {
    const loads = [];
    for (const { label, ...load } of LOADS) {
      const ours = await measureRelay(
        { url: backend.url, token: user.token },
        { name: 'chat-executor', sessionId: sessionOf(executor) },
        load,
      );
      // A socket of its own for each load: one whose backlog cost it its connection is no use for the next.
      const stock = startStockLoop({ backendUrl: backend.url, token: user.token, providerUrl: paced.baseUrl });
      await stock.connected;
      const theirs = await measureRelay(
        { url: backend.url, token: user.token },
        { name: 'stand-in of the stock loop', sessionId: stock.sessionId() },
        load,
      );
      stock.stop();
      loads.push({ label, ...load, results: [ours, theirs] as const, p99Ratio: theirs.finished ? theirs.p99 / ours.p99 : null });
      printLoad(label, [ours, theirs]);
    }
    const stop = await measureStop({ url: backend.url, token: user.token }, sessionOf(executor), endless);
    process.stdout.write(
      `Stop in a chat, ${stop.stops} times: provider closed after p50 ${formatMs(stop.p50)}, slowest ${formatMs(stop.slowest)}\n`,
    );
    const results = { backend: `Open WebUI ${version}, one worker`, node: process.version, loads, stop };
    writeFileSync(path.join(folder, 'results.json'), `${JSON.stringify(results, null, 2)}\n`);
    writeFileSync(
      path.join(folder, 'added-delay.svg'),
      drawPlot(`Delay added per delta, p99 (Open WebUI ${version}, one worker; log scale)`, loads),
    );
  } finally {
    executor.stop();
    await Promise.all([paced.stop(), endless.stop()]);
    await backend.stop();
  }
}

async function startExecutor(url: string, token: string, baseUrls: readonly string[]): Promise<Executor> {
  const providers = baseUrls.map((baseUrl, index) => ({ id: `provider-${index}`, kind: 'openai-compatible', name: baseUrl, baseUrl }));
  const executor = createExecutor({ backend: { url, token }, registry: PROVIDER_REGISTRY, providers });
  executor.start();
  while (executor.state.connection.status !== 'connected' || executor.state.models.length < baseUrls.length) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return executor;
}

function sessionOf(executor: Executor): string {
  return executor.state.connection.sessionId ?? '';
}

function printLoad(label: string, results: readonly RelayResult[]): void {
  process.stdout.write(`${label}\n`);
  for (const { relay, finished, complete, p50, p99, endLag } of results) {
    const state = !finished ? 'NOT FINISHED' : complete ? 'complete' : 'TEXT LOST';
    process.stdout.write(
      `  ${relay.padEnd(28)} p50 ${formatMs(p50).padStart(8)}  p99 ${formatMs(p99).padStart(8)}  end lag ${formatMs(endLag).padStart(8)}  ${state}\n`,
    );
  }
}

await run();

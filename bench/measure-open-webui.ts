import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { waitForState } from '@chat-executor/testing/relay';
import { startStockLoop } from '@chat-executor/testing/stock-loop';
import { createExecutor, type Executor } from 'chat-executor';
import { PROVIDER_REGISTRY } from 'chat-executor/providers';
import { startOpenWebUi } from '../interop/servers/open-webui.ts';
import { DEFAULT_VERSIONS } from '../interop/versions.js';
import { drawPlot, formatMs } from './draw-plot.ts';
import { type Load, measureRelay, type RelayResult } from './measure-relay.ts';
import { measureStop, startEndlessProvider } from './measure-stop.ts';
import { startPacedProvider } from './paced-provider.ts';

/**
 * Each load runs on both relays, one after the other, on the same backend, so that the figures are comparable. The loads are short: the
 * stock loop loses its connection if it does not clear its backlog within about 40 s, and then there is no ratio.
 */
const LOADS: readonly (Load & { readonly label: string })[] = [
  { label: '1 stream, 50 tokens/s', streams: 1, rate: 50, seconds: 4 },
  { label: '1 stream, 200 tokens/s', streams: 1, rate: 200, seconds: 4 },
  { label: '1 stream, 1,000 tokens/s', streams: 1, rate: 1_000, seconds: 3 },
  { label: '1 stream, 3,000 tokens/s', streams: 1, rate: 3_000, seconds: 2 },
  { label: '50 streams, 50 tokens/s each', streams: 50, rate: 50, seconds: 2 },
];

const folder = import.meta.dirname;

/** Measures both relays on a real Open WebUI, and writes `results.json` and `added-delay.svg`. */
export async function measureOpenWebUi(): Promise<void> {
  const version = process.env['BENCH_OPEN_WEBUI'] ?? DEFAULT_VERSIONS[0] ?? '';
  const backend = await startOpenWebUi({ version });
  const { token } = await backend.signUp('ada');
  const access = { url: backend.url, token };
  const paced = await startPacedProvider();
  const endless = await startEndlessProvider();
  const executor = await startExecutor(access, [paced.baseUrl, endless.baseUrl]);
  try {
    const loads = [];
    for (const { label, ...load } of LOADS) {
      const ours = await measureRelay(access, { name: 'chat-executor', sessionId: sessionOf(executor) }, load);
      // A new socket for each load, because a backlog may have ended the connection of the previous one.
      const stock = startStockLoop({ backendUrl: backend.url, token, providerUrl: paced.baseUrl });
      await stock.connected;
      const theirs = await measureRelay(access, { name: 'replica of the stock loop', sessionId: stock.sessionId() }, load);
      stock.stop();
      loads.push({ label, ...load, results: [ours, theirs] as const, p99Ratio: theirs.finished ? theirs.p99 / ours.p99 : null });
      printLoad(label, [ours, theirs]);
    }
    const stop = await measureStop(access, sessionOf(executor), endless);
    process.stdout.write(
      `Stop in a chat, ${stop.stops} times: provider closed after p50 ${formatMs(stop.p50)}, slowest ${formatMs(stop.slowest)}\n`,
    );
    const results = { backend: `Open WebUI ${version}, one worker`, node: process.version, loads, stop };
    writeFileSync(path.join(folder, 'results.json'), `${JSON.stringify(results, null, 2)}\n`);
    writeFileSync(
      path.join(folder, 'added-delay.svg'),
      drawPlot(`Delay added per token, p99 (Open WebUI ${version}, one worker; log scale)`, loads),
    );
  } finally {
    executor.stop();
    await Promise.all([paced.stop(), endless.stop()]);
    await backend.stop();
  }
}

async function startExecutor(backend: { url: string; token: string }, baseUrls: readonly string[]): Promise<Executor> {
  const providers = baseUrls.map((baseUrl, index) => ({ id: `provider-${index}`, kind: 'openai-compatible', name: baseUrl, baseUrl }));
  const executor = createExecutor({ backend, registry: PROVIDER_REGISTRY, providers });
  executor.start();
  await waitForState(executor, () => executor.state.connection.status === 'connected' && executor.state.models.length >= baseUrls.length);
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

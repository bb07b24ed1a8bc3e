import process from 'node:process';
import { type StockLoopSettings, startStockLoop } from '@chat-executor/testing/stock-loop';
import { readEnvironment } from './read-environment.ts';

/** Runs the stand-in for the loop of released front ends as a subject under test, until it is stopped. */
export function runStockLoop(settings: Pick<StockLoopSettings, 'onLine' | 'patch'>): void {
  const environment = readEnvironment();
  startStockLoop({
    backendUrl: environment.CONFORMANCE_BACKEND_URL,
    socketPath: environment.CONFORMANCE_SOCKET_PATH,
    token: environment.CONFORMANCE_TOKEN,
    providerUrl: environment.CONFORMANCE_PROVIDER_URL,
    providerKey: environment.CONFORMANCE_PROVIDER_KEY,
    ...settings,
  });
  process.on('unhandledRejection', () => undefined);
  process.once('SIGTERM', () => process.exit());
}

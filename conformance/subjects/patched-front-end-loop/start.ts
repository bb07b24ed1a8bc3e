// Runs the stand-in for the loop of released front ends with the patch of this folder as a subject under test.
import process from 'node:process';
import { startStockLoop } from '@chat-executor/testing/stock-loop';
import { readEnvironment } from '../read-environment.ts';
import * as patch from './relay-answer.ts';

const environment = readEnvironment();
startStockLoop({
  backendUrl: environment.CONFORMANCE_BACKEND_URL,
  socketPath: environment.CONFORMANCE_SOCKET_PATH,
  token: environment.CONFORMANCE_TOKEN,
  providerUrl: environment.CONFORMANCE_PROVIDER_URL,
  providerKey: environment.CONFORMANCE_PROVIDER_KEY,
  patch,
});

process.on('unhandledRejection', () => undefined);
process.once('SIGTERM', () => process.exit());

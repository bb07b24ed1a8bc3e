// The headless core of this repository's executor, as a subject: node headless-core.ts with the CONFORMANCE_ variables set.
import process from 'node:process';
import { createExecutor } from 'chat-executor';
import { PROVIDER_REGISTRY } from 'chat-executor/providers';
import { readEnvironment } from '../read-environment.ts';
import { makeProviderSettings } from './make-provider-settings.ts';

const environment = readEnvironment();

const executor = createExecutor({
  backend: { url: environment.CONFORMANCE_BACKEND_URL, path: environment.CONFORMANCE_SOCKET_PATH, token: environment.CONFORMANCE_TOKEN },
  registry: PROVIDER_REGISTRY,
  providers: [makeProviderSettings(environment)],
});

executor.start();
process.once('SIGTERM', () => {
  executor.stop();
  process.exit();
});

// The executor as a program, as a subject: node program.ts with the CONFORMANCE_ variables set.
import process from 'node:process';
import { readEnvironment } from '../read-environment.ts';

const environment = readEnvironment();
const isLocal = environment.CONFORMANCE_PROVIDER_KEY === '';

process.argv = [
  ...process.argv.slice(0, 2),
  ...['--backend', environment.CONFORMANCE_BACKEND_URL, '--socket-path', environment.CONFORMANCE_SOCKET_PATH],
  ...['--token-env', 'CONFORMANCE_TOKEN', '--provider', 'openai-compatible', '--base-url', environment.CONFORMANCE_PROVIDER_URL],
  ...(isLocal ? [] : ['--key-env', 'CONFORMANCE_PROVIDER_KEY']),
  ...['--model', environment.CONFORMANCE_MODEL, '--drain-seconds', '1'],
];
await import('../../../executor-cli/src/bin.ts');

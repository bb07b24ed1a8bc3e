// Started by the suite: node start.ts ID, with the CONFORMANCE_ variables set. See registry.ts for the ids.
import process from 'node:process';
import { readEnvironment } from '../read-environment.ts';
import { makeExecutor } from './make-executor.ts';

const executor = makeExecutor(process.argv[2] ?? '', readEnvironment(), (line) => void process.stdout.write(`${line}\n`));
executor.start();
process.once('SIGTERM', () => {
  executor.stop();
  process.exit();
});

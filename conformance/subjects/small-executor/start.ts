// Started by the suite: node start.ts [ID], with the CONFORMANCE_ variables set. ID selects a broken or valid variant.
import process from 'node:process';
import { makeExecutor } from '../make-executor.ts';
import { readEnvironment } from '../read-environment.ts';

const executor = makeExecutor(process.argv[2], readEnvironment(), (line) => void process.stdout.write(`${line}\n`));
executor.start();
process.once('SIGTERM', () => {
  executor.stop();
  process.exit();
});

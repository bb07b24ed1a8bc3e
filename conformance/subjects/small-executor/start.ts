// Started by the suite: node start.ts, with the CONFORMANCE_ variables set.
import process from 'node:process';
import { readEnvironment } from '../read-environment.ts';
import { RIGHT_PARTS, SmallExecutor } from './small-executor.ts';

const executor = new SmallExecutor(readEnvironment(), RIGHT_PARTS, (line) => void process.stdout.write(`${line}\n`));
executor.start();
process.once('SIGTERM', () => {
  executor.stop();
  process.exit();
});

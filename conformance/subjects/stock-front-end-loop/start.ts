// Runs the stand-in for the loop of released front ends as a subject under test.
import process from 'node:process';
import { runStockLoop } from '../run-stock-loop.ts';

runStockLoop({ onLine: (line) => process.stdout.write(`${line}\n`) });

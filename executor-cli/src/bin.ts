#!/usr/bin/env node
import process from 'node:process';
import { runProgram } from './run-program.ts';

/** Whatever would keep the process from ending by itself has this long, in milliseconds. */
const STRAGGLERS_MS = 500;

// A reader of the lines who goes away is no reason to stop answering requests.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

process.exitCode = await runProgram(process.argv.slice(2), {
  environment: process.env,
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
  exit: (code) => process.exit(code),
});
setTimeout(() => process.exit(), STRAGGLERS_MS).unref();

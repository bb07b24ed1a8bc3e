#!/usr/bin/env node
import process from 'node:process';
import { runProgram } from './run-program.ts';

/** Time the process has to exit before it is forced to, in milliseconds. */
const STRAGGLERS_MS = 500;

// Keep answering requests if the reader of the output closes it.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

process.exitCode = await runProgram(process.argv.slice(2), {
  environment: process.env,
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
  exit: (code) => process.exit(code),
});
setTimeout(() => process.exit(), STRAGGLERS_MS).unref();

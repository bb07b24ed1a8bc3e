#!/usr/bin/env node
import process from 'node:process';
import { runProgram } from './run-program.ts';

/** How long open handles may keep the process alive after the program has ended, in milliseconds. */
const EXIT_TIMEOUT_MS = 500;

// A closed output pipe must not stop the executor.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

process.exitCode = await runProgram(process.argv.slice(2), {
  environment: process.env,
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
  exit: (code) => process.exit(code),
});
setTimeout(() => process.exit(), EXIT_TIMEOUT_MS).unref();

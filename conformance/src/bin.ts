#!/usr/bin/env node
import process from 'node:process';
import { flushOutput } from './cli/flush-output.ts';
import { runCommandLine } from './cli/run-command-line.ts';

const isTerminal = process.stdout.isTTY === true;
const width = process.stdout.columns ?? 100;

process.exitCode = await runCommandLine(process.argv.slice(2), {
  print: (line) => process.stdout.write(`${isTerminal ? '\r\u001b[K' : ''}${line}\n`),
  printError: (line) => process.stderr.write(`${isTerminal ? '\r\u001b[K' : ''}${line}\n`),
  progress: (line) => {
    if (isTerminal) process.stdout.write(`\r\u001b[K${line.slice(0, width - 1)}`);
  },
  hasColour: isTerminal && !process.env['NO_COLOR'],
});
await flushOutput([process.stdout, process.stderr]);
// A check that timed out may still hold a timer or a socket.
process.exit();

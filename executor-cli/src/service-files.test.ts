import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readArguments } from './settings/read-arguments.ts';

const folder = path.resolve(import.meta.dirname, '../service');

/** Returns the arguments of the command that `start` matches, without a shell's output redirection. */
function argumentsOf(text: string, start: RegExp): readonly string[] {
  const line = start.exec(text)?.[1]?.split('&gt;')[0] ?? '';
  return line.split(/[\s",\]]+/).filter((word) => word !== '');
}

test.each([
  ['chat-executor.service', /^ExecStart=.* chat-executor (.*)$/m, 'run'],
  ['chat-executor.plist', /exec chat-executor (.*)/, 'run'],
  ['../../containers/Containerfile', /^HEALTHCHECK .*"chat-executor", (.*)$/m, 'status'],
])('%s starts a valid command', (file, start, kind) => {
  const args = argumentsOf(readFileSync(path.join(folder, file), 'utf8'), start);
  expect(args.length).toBeGreaterThan(0);
  const command = readArguments(args);
  expect(command.kind).toBe(kind);
  if (command.kind === 'run') expect(command.configFile).toContain('chat-executor/config.json');
});

test('every service manager waits longer than the program takes to stop', () => {
  const seconds = (file: string, pattern: RegExp) => Number(pattern.exec(readFileSync(path.join(folder, file), 'utf8'))?.[1]);
  expect(seconds('chat-executor.service', /^TimeoutStopSec=(\d+)$/m)).toBeGreaterThan(36);
  expect(seconds('chat-executor.plist', /ExitTimeOut<\/key>\s*<integer>(\d+)</)).toBeGreaterThan(36);
  expect(seconds('../README.md', /--stop-timeout (\d+)/)).toBeGreaterThan(36);
});

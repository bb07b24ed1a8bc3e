import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readArguments } from './settings/read-arguments.ts';

const folder = path.resolve(import.meta.dirname, '../service');

/** The words behind the program's name, up to where a shell sends its output elsewhere. */
function wordsOf(text: string, start: RegExp): readonly string[] {
  const line = start.exec(text)?.[1]?.split('&gt;')[0] ?? '';
  return line.split(/[\s",\]]+/).filter((word) => word !== '');
}

test.each([
  ['chat-executor.service', /^ExecStart=.* chat-executor (.*)$/m, 'run'],
  ['chat-executor.plist', /exec chat-executor (.*)/, 'run'],
  ['Containerfile', /^HEALTHCHECK .*"chat-executor", (.*)$/m, 'status'],
])('the program accepts the command that %s starts', (file, start, kind) => {
  const words = wordsOf(readFileSync(path.join(folder, file), 'utf8'), start);
  expect(words.length).toBeGreaterThan(0);
  const command = readArguments(words);
  expect(command.kind).toBe(kind);
  if (command.kind === 'run') expect(command.configFile).toContain('chat-executor/config.json');
});

test('each gives running answers more time to finish than the program itself does', () => {
  const seconds = (file: string, place: RegExp) => Number(place.exec(readFileSync(path.join(folder, file), 'utf8'))?.[1]);
  expect(seconds('chat-executor.service', /^TimeoutStopSec=(\d+)$/m)).toBeGreaterThan(36);
  expect(seconds('chat-executor.plist', /ExitTimeOut<\/key>\s*<integer>(\d+)</)).toBeGreaterThan(36);
  expect(seconds('../README.md', /--stop-timeout (\d+)/)).toBeGreaterThan(36);
});

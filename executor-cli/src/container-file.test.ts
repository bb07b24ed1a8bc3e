import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readArguments } from './settings/read-arguments.ts';

const read = (file: string) => readFileSync(path.resolve(import.meta.dirname, '..', file), 'utf8');

test('the container image checks its health with a valid command', () => {
  const [, args = ''] = /^HEALTHCHECK .*"chat-executor", (.*)\]$/m.exec(read('../containers/Containerfile')) ?? [];
  expect(readArguments(JSON.parse(`[${args}]`) as string[]).kind).toBe('status');
});

test('the README gives a container longer to stop than the program takes', () => {
  expect(Number(/--stop-timeout (\d+)/.exec(read('README.md'))?.[1])).toBeGreaterThan(36);
});

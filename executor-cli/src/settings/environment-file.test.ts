import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addEnvironmentFile, environmentFileOf, prepareEnvironmentFile } from './environment-file.ts';

let configFile: string;
beforeEach(() => {
  configFile = path.join(mkdtempSync(path.join(tmpdir(), 'chat-executor-environment-')), 'config.json');
});
afterEach(() => rmSync(path.dirname(configFile), { recursive: true }));

test('reads back every kind of secret, and keeps other lines', () => {
  writeFileSync(environmentFileOf(configFile), '# mine\nexport OLD=1\nA=2\n', { mode: 0o600 });
  const secrets = { A: "it's", B: 'a "quoted" #word $HOME', C: String.raw`back\nslash`, D: 'a\'b"c' };
  prepareEnvironmentFile(configFile, new Map(Object.entries(secrets)))();
  expect(addEnvironmentFile({}, configFile)).toEqual({ OLD: '1', ...secrets });
  expect(readFileSync(environmentFileOf(configFile), 'utf8')).toMatch(/^# mine\nexport OLD=1\nA=/);
});

test('refuses to store a secret that could not be read back', () => {
  expect(() => prepareEnvironmentFile(configFile, new Map([['A', '\'"`']]))).toThrow('cannot store');
});

test('variables of the process come first', () => {
  prepareEnvironmentFile(configFile, new Map([['A', 'file']]))();
  expect(addEnvironmentFile({ A: 'process' }, configFile)).toEqual({ A: 'process' });
});

test('changes nothing without the file', () => {
  expect(addEnvironmentFile({ A: '1' }, configFile)).toEqual({ A: '1' });
});

test.skipIf(process.platform === 'win32')('refuses a file that other users may read', () => {
  prepareEnvironmentFile(configFile, new Map([['A', 'secret']]))();
  chmodSync(environmentFileOf(configFile), 0o640);
  expect(() => addEnvironmentFile({}, configFile)).toThrow('Other users');
});

test('belongs to one config file, and is a file', () => {
  const other = path.join(path.dirname(configFile), 'work.json');
  prepareEnvironmentFile(other, new Map([['A', 'work']]))();
  expect(path.basename(environmentFileOf(other))).toBe('work.environment');
  mkdirSync(environmentFileOf(configFile));
  expect(addEnvironmentFile({}, configFile)).toEqual({});
  expect(addEnvironmentFile({}, other)).toEqual({ A: 'work' });
});

test('refuses to change a file with a value of several lines, which would be damaged', () => {
  const text = 'KEY="-----BEGIN-----\nA=1\n-----END-----"\n';
  writeFileSync(environmentFileOf(configFile), text, { mode: 0o600 });
  expect(() => prepareEnvironmentFile(configFile, new Map([['A', '2']]))).toThrow('cannot be kept');
  expect(readFileSync(environmentFileOf(configFile), 'utf8')).toBe(text);
});

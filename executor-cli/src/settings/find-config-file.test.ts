import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { writePrivateFile } from '../write-private-file.ts';
import { defaultConfigFile, findConfigFile } from './find-config-file.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'chat-executor-config-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("uses the user's own file only if there is one, and no option names a backend or a provider", () => {
  const find = (given: object, configFile?: string) =>
    findConfigFile({ given, ...(configFile !== undefined && { configFile }) }, { XDG_CONFIG_HOME: folder }, 'linux');
  expect(find({})).toBeUndefined();
  const own = path.join(folder, 'chat-executor', 'config.json');
  writePrivateFile(own, '{}');
  expect(find({ name: 'my laptop' })).toBe(own);
  expect(find({ backend: 'http://x' })).toBeUndefined();
  expect(find({ providers: [] })).toBeUndefined();
  expect(find({}, 'other.json')).toBe(path.resolve('other.json'));
});

test('has the usual place of each system', () => {
  expect(defaultConfigFile({}, 'darwin', '/home')).toMatch(/\.config.chat-executor.config\.json$/);
  for (const XDG_CONFIG_HOME of ['', 'relative']) {
    expect(defaultConfigFile({ XDG_CONFIG_HOME }, 'linux', folder)).toBe(path.join(folder, '.config', 'chat-executor', 'config.json'));
  }
  expect(defaultConfigFile({ APPDATA: path.join(folder, 'Roaming') }, 'win32')).toBe(
    path.join(folder, 'Roaming', 'chat-executor', 'config.json'),
  );
});

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type FileSystem, restrictToUser } from './restrict-to-user.ts';
import { environmentFileOf, prepareEnvironmentFile } from './settings/environment-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'chat-executor-restrict-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const ID = 'S-1-5-21-1004336348-1177238915-682003330-1001';

/** A Windows whose programs give these answers. `seen` tells what was in the file each time. */
function createWindows(answers: { readonly whoami?: string | undefined; readonly icacls?: string | undefined } = {}) {
  const ran: (readonly string[])[] = [];
  const seen: string[] = [];
  const { whoami, icacls } = { whoami: `"work\\ada, l.","${ID}"\r\n`, icacls: '', ...answers };
  const system: FileSystem = {
    platform: 'win32',
    environment: { SystemRoot: 'D:\\Windows' },
    run: (program, args) => {
      ran.push([program, ...args]);
      if (program.endsWith('whoami.exe')) return whoami;
      seen.push(readFileSync(args[0] ?? '', 'utf8'));
      return icacls;
    },
  };
  return { system, ran, seen };
}

const write = (system: FileSystem) => prepareEnvironmentFile(path.join(folder, 'config.json'), new Map([['A', 'canary']]), system)();

test('on Windows, a file with secrets is readable only by its user and the system, before a secret is in it', () => {
  const { system, ran, seen } = createWindows();
  write(system);
  expect(readFileSync(environmentFileOf(path.join(folder, 'config.json')), 'utf8')).toBe("A='canary'\n");
  expect(ran).toEqual([
    ['D:\\Windows\\System32\\whoami.exe', '/user', '/fo', 'csv', '/nh'],
    ['D:\\Windows\\System32\\icacls.exe', expect.stringContaining(folder), '/inheritance:r', '/grant:r', `*${ID}:F`, '*S-1-5-18:F', '/q'],
  ]);
  expect(seen).toEqual(['']);
});

test.each([
  ['icacls', { icacls: undefined }],
  ['whoami', { whoami: undefined }],
  ['whoami', { whoami: 'ada\r\n' }],
])('on Windows, saves no secret if %s fails, and says what to do', (name, answers) => {
  const { system } = createWindows(answers);
  expect(() => write(system)).toThrow(`(${name} failed), so no secret was saved`);
  expect(readdirSync(folder)).toEqual([]);
  expect(() => write(system)).toThrow(expect.objectContaining({ cure: expect.stringContaining('--config') }));
});

test.each(['linux', 'darwin'] as const)('on %s, the mode of the file is enough', (platform) => {
  const run = () => expect.unreachable();
  restrictToUser(path.join(folder, 'none'), { platform, environment: {}, run });
  expect(existsSync(path.join(folder, 'none'))).toBe(false);
});

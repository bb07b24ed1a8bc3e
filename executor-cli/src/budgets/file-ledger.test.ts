import { fork } from 'node:child_process';
import { once } from 'node:events';
import * as fs from 'node:fs';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describeUsageLedger } from '@chat-executor/testing/describe-usage-ledger';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FileLedger } from './file-ledger.ts';

vi.mock('node:fs', async (load) => ({ ...(await load<typeof fs>()) }));

const KEY = { day: '2026-01-15', backend: 'https://chat.example.com', provider: 'openai' };
const ONE = { requests: 1, tokens: 10, costUsd: 0.5, unpriced: 0 };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'file-ledger-'));
});
afterEach(() => {
  vi.restoreAllMocks();
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true, force: true });
});

const open = (onError: (description: string) => void = () => undefined, now?: () => number) => new FileLedger(folder, onError, now);
const file = () => path.join(folder, 'used', 'today.json');
const write = (text: string) => {
  mkdirSync(path.dirname(file()), { recursive: true });
  writeFileSync(file(), text);
};

describeUsageLedger('in a file', async () => open());

test('writes a file that only its user can read, and leaves no other', async () => {
  await open().add(KEY, () => ONE);
  if (process.platform !== 'win32') expect(statSync(file()).mode & 0o077).toBe(0);
  expect(readdirSync(path.dirname(file()))).toEqual(['today.json']);
});

test('counts the requests of several programs exactly', async () => {
  const program = path.join(import.meta.dirname, 'testing', 'count-requests.ts');
  const children = await Promise.all(
    [1, 2].map(async () => {
      const child = fork(program, [folder, '40', '30'], { execArgv: ['--conditions=chat-executor-source', '--no-warnings'] });
      await once(child, 'message');
      return child;
    }),
  );
  const results = await Promise.all(
    children.map(async (child) => {
      const result = once(child, 'message');
      const exit = once(child, 'exit');
      child.send('start');
      const [sent] = (await result) as [{ counted: number; problems: string[] }];
      await exit;
      return sent;
    }),
  );
  expect(results.flatMap(({ problems }) => problems)).toEqual([]);
  expect(results.reduce((sum, { counted }) => sum + counted, 0)).toBe(40);
  expect(await open().read(KEY.day)).toMatchObject([{ requests: 40 }]);
});

test('reads a file of an earlier version, which has no reservations', async () => {
  write(JSON.stringify([{ ...KEY, ...ONE }]));
  await open().add(KEY, () => ONE);
  expect(await open().read(KEY.day)).toEqual([{ ...KEY, requests: 2, tokens: 20, costUsd: 1, unpriced: 0 }]);
});

test.each([
  ['killed', -60_000],
  ['killed before the clock was set back', 3_600_000],
])('takes over from a program that was %s', async (_, age) => {
  const lock = `${file()}.lock`;
  mkdirSync(lock, { recursive: true });
  const held = new Date(Date.now() + age);
  utimesSync(lock, held, held);
  writeFileSync(`${file()}.0123.new`, '[{"half":');
  await open().add(KEY, () => ONE);
  expect(await open().read(KEY.day)).toMatchObject([ONE]);
  expect(readdirSync(path.dirname(file()))).toEqual(['today.json']);
});

/** An addition to a ledger that fails at once, and what it tells the user. */
async function fail(setup: () => void, now?: () => number) {
  setup();
  const onError = vi.fn();
  const ledger = open(onError, now);
  const add = () => ledger.add(KEY, () => ONE);
  await expect(add()).rejects.toThrow('today.json');
  await expect(add(), 'also the next time').rejects.toThrow('today.json');
  expect(onError, 'once').toHaveBeenCalledOnce();
  return String(onError.mock.calls[0]?.[0]);
}

describe('a file that cannot be used', () => {
  const row = { ...KEY, ...ONE };
  test.each<readonly [string, string]>([
    ['half a file', '[{"day":"2026-01-15",'],
    ['an empty file', ''],
    ['no list', '{}'],
    ['null', '[null]'],
    ...(['day', 'backend', 'provider', 'requests', 'tokens', 'costUsd', 'unpriced'] as const).flatMap((name) => [
      [`${name} null`, JSON.stringify([{ ...row, [name]: null }])] as const,
      [`no ${name}`, JSON.stringify([{ ...row, [name]: undefined }])] as const,
    ]),
    ['a negative number', JSON.stringify([{ ...row, tokens: -1 }])],
    ['a text for a number', JSON.stringify([{ ...row, costUsd: '5' }])],
    ['a list for a number', JSON.stringify([{ ...row, costUsd: [] }])],
    ['an infinite number', JSON.stringify([row]).replace(':10,', ':1e999,')],
    ['an invalid reservation', JSON.stringify([{ ...row, reserved: [null] }])],
    ['a reservation without its time', JSON.stringify([{ ...row, reserved: [{ call: 'a', tokens: 1, costUsd: 0 }] }])],
    ['no list of reservations', JSON.stringify([{ ...row, reserved: {} }])],
    ['a row after a good one', JSON.stringify([row, { ...row, provider: 'b', requests: true }])],
  ])('is not counted from zero, and keeps its content: %s', async (_, text) => {
    write(text);
    const onError = vi.fn();
    const ledger = open(onError);
    await expect(ledger.add(KEY, () => ONE)).rejects.toThrow(/today\.json.*damaged.*Delete it/);
    await expect(ledger.read(KEY.day)).rejects.toThrow(/today\.json.*damaged.*Delete it/);
    expect(readFileSync(file(), 'utf8')).toBe(text);
    expect(onError.mock.calls).toEqual([[expect.stringMatching(/today\.json, because the file is damaged\..*Delete it/)]]);
  });

  test('counts again when the user has followed the cure', async () => {
    write('damaged');
    const onError = vi.fn();
    const ledger = open(onError);
    await expect(ledger.add(KEY, () => ONE)).rejects.toThrow();
    rmSync(file());
    await ledger.add(KEY, () => ONE);
    expect(await ledger.read(KEY.day)).toMatchObject([ONE]);
    write('damaged again');
    await expect(ledger.add(KEY, () => ONE)).rejects.toThrow();
    expect(onError).toHaveBeenCalledTimes(2);
  });

  test('names a file in the place of its folder', async () => {
    const onError = vi.fn();
    writeFileSync(path.join(folder, 'used'), 'a file');
    await expect(open(onError).add(KEY, () => ONE)).rejects.toThrow('today.json');
    expect(onError.mock.calls[0]?.[0]).toMatch(/not a folder.*Remove the file/);
  });

  test.each([
    ['EROFS', /read-only/],
    ['ENOSPC', /disk is full.*Free some space/],
    ['EACCES', /not allowed.*permissions/],
  ])('names the cause of %s', async (code, expected) => {
    vi.spyOn(fs, 'renameSync').mockImplementation(() => {
      throw Object.assign(new Error(code), { code });
    });
    expect(await fail(() => undefined)).toMatch(expected);
    expect(existsSync(file())).toBe(false);
    expect(readdirSync(path.join(folder, 'used'))).toEqual([]);
  });

  test.each(['EBUSY', 'EPERM', 'EMFILE'])('tries again after %s', async (code) => {
    const rename = vi.spyOn(fs, 'renameSync');
    for (let i = 0; i < 3; i++) {
      rename.mockImplementationOnce(() => {
        throw Object.assign(new Error(code), { code });
      });
    }
    const onError = vi.fn();
    await open(onError).add(KEY, () => ONE);
    expect(rename).toHaveBeenCalledTimes(4);
    expect(await open().read(KEY.day)).toMatchObject([ONE]);
    expect(onError).not.toHaveBeenCalled();
  });

  test('gives up on a fault that lasts, and names it', async () => {
    vi.spyOn(fs, 'renameSync').mockImplementation(() => {
      throw Object.assign(new Error('EMFILE'), { code: 'EMFILE' });
    });
    let time = 0;
    expect(
      await fail(
        () => undefined,
        () => (time += 1_000),
      ),
    ).toMatch(/too many files are open.*ulimit/);
  });

  test('gives up on a lock that another program keeps, and names it', async () => {
    let time = 0;
    const keepLock = () => mkdirSync(`${file()}.lock`, { recursive: true });
    expect(await fail(keepLock, () => (time += 8_000))).toMatch(/keeps its lock.*Stop other executors.*\.lock/);
  });
});

import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FileLedger } from './file-ledger.ts';

const KEY = { day: '2026-01-15', backend: 'https://chat.example.com', provider: 'openai' };
const ONE = { requests: 1, tokens: 10, costUsd: 0.5, unpriced: 0 };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'file-ledger-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = (onError = vi.fn()) => new FileLedger(folder, onError);
const file = () => path.join(folder, 'used', 'today.json');

test('keeps usage after the process ends, and shares it between processes', async () => {
  const [one, other] = [open(), open()];
  for (const ledger of [one, other, one]) await ledger.add(KEY, () => ONE);
  expect(await open().read(KEY.day)).toEqual([{ ...KEY, requests: 3, tokens: 30, costUsd: 1.5, unpriced: 0 }]);
});

test('counts concurrent requests', async () => {
  const ledger = open();
  await Promise.all(Array.from({ length: 50 }, () => ledger.add(KEY, () => ONE)));
  expect(await ledger.read(KEY.day)).toMatchObject([{ requests: 50 }]);
});

test('drops the usage of earlier days', async () => {
  const ledger = open();
  await ledger.add(KEY, () => ONE);
  await ledger.add({ ...KEY, day: '2026-01-16' }, (rows) => {
    expect(rows).toEqual([]);
    return ONE;
  });
  expect(JSON.parse(readFileSync(file(), 'utf8'))).toMatchObject([{ day: '2026-01-16', requests: 1 }]);
});

test('writes a file that only its user can read', async () => {
  await open().add(KEY, () => ONE);
  if (process.platform !== 'win32') expect(statSync(file()).mode & 0o077).toBe(0);
});

test('keeps the counts of this process if the file is damaged', async () => {
  const ledger = open();
  await ledger.add(KEY, () => ONE);
  writeFileSync(file(), '{"half":');
  await ledger.add(KEY, () => ONE);
  expect(await ledger.read(KEY.day)).toMatchObject([{ requests: 2 }]);
});

test('counts in memory if the file cannot be written, and reports that once', async () => {
  writeFileSync(path.join(folder, 'used'), 'a file instead of a folder');
  const onError = vi.fn();
  const ledger = open(onError);
  for (let i = 0; i < 3; i++) await ledger.add(KEY, () => ONE);
  expect(await ledger.read(KEY.day)).toMatchObject([{ requests: 3 }]);
  expect(onError).toHaveBeenCalledOnce();
});

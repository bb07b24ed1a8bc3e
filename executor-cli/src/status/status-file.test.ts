import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CONNECTED } from '../testing/states.ts';
import { listStatuses } from './list-statuses.ts';
import { createStatus, type Status } from './status.ts';
import { HEARTBEAT_MS, StatusFile } from './status-file.ts';

const NONE_FINISHED = { completed: 0, stopped: 0, failed: 0 };
const IDENTITY = { processId: process.pid, host: hostname(), backend: 'https://chat.example.com', startedAt: 1000 };
let folder: string;

beforeEach(() => {
  folder = path.join(mkdtempSync(path.join(tmpdir(), 'chat-executor-status-')), 'status');
  vi.useFakeTimers({ now: 5000 });
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(path.dirname(folder), { recursive: true });
});

function open(identity: Partial<typeof IDENTITY> = {}, onError: (thrown: unknown) => void = () => undefined) {
  const now: { finished: Status['finished'] } = { finished: NONE_FINISHED };
  return Object.assign(now, {
    file: new StatusFile(folder, () => createStatus({ ...IDENTITY, ...identity }, CONNECTED, now.finished, Date.now()), onError),
  });
}

test('lists a running executor with its status, and no longer after it stops', () => {
  const { file } = open();
  expect(listStatuses(folder)).toEqual([
    {
      ...IDENTITY,
      updatedAt: 5000,
      isDraining: false,
      connection: { status: 'connected', sessionId: 'session-1', user: 'Ada', announcement: 'accepted' },
      models: ['model-1'],
      providers: [{ name: 'Ollama', status: 'ready' }],
      requests: [],
      finished: NONE_FINISHED,
    },
  ]);
  file.close();
  expect(readdirSync(folder)).toEqual([]);
});

test('writes a file that only this user can read', () => {
  const { file } = open();
  const [name] = readdirSync(folder);
  expect([statSync(folder).mode & 0o777, statSync(path.join(folder, name ?? '')).mode & 0o777]).toEqual([0o700, 0o600]);
  file.close();
});

test('writes changes in quick succession once, and a heartbeat without a change', () => {
  const status = open();
  const listed = () => listStatuses(folder)[0];
  status.finished = { ...NONE_FINISHED, completed: 1 };
  status.file.scheduleWrite();
  status.file.scheduleWrite();
  expect(listed()?.finished.completed).toBe(0);
  vi.advanceTimersByTime(300);
  expect(listed()).toMatchObject({ finished: { completed: 1 }, updatedAt: 5200 });
  vi.advanceTimersByTime(HEARTBEAT_MS);
  expect(listed()?.updatedAt).toBe(5000 + HEARTBEAT_MS);
  status.file.close();
  expect(vi.getTimerCount()).toBe(0);
});

test('removes the file of a killed process', () => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  open({ processId: pid });
  expect(listStatuses(folder)).toEqual([]);
  expect(readdirSync(folder)).toEqual([]);
});

test('ignores an old file whose process id is in use again, files of another computer, and files with other content', () => {
  const { file } = open({ host: 'another-computer' });
  open({ processId: process.ppid });
  writeFileSync(path.join(folder, 'half.json'), '{"processId":');
  writeFileSync(path.join(folder, 'older.json'), JSON.stringify({ processId: process.pid, host: hostname() }));
  expect(listStatuses(folder).map(({ processId }) => processId)).toEqual([process.ppid]);
  expect(listStatuses(folder, Date.now() + 7 * HEARTBEAT_MS)).toEqual([]);
  file.close();
});

test('reports an unwritable folder once, and keeps running', () => {
  writeFileSync(folder, 'a file in its place');
  const errors: unknown[] = [];
  const { file } = open({}, (thrown) => errors.push(thrown));
  file.scheduleWrite();
  vi.advanceTimersByTime(HEARTBEAT_MS);
  file.close();
  expect(errors).toHaveLength(1);
  expect(listStatuses(folder)).toEqual([]);
});

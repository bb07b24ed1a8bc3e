import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import type { Status } from './status.ts';
import { HEARTBEAT_MS } from './status-file.ts';

/** Older files belong to a process that is gone, whose number another one may have by now. In milliseconds. */
const OLDEST_MS = 6 * HEARTBEAT_MS;

/**
 * The executors that run on this computer under this user, oldest first. Files that a process left behind when it was
 * killed are removed.
 */
export function listStatuses(folder: string, now: number = Date.now()): readonly Status[] {
  const statuses = listFiles(folder).flatMap((file) => {
    const status = readStatus(file);
    if (!status || status.host !== hostname()) return [];
    if (!isAlive(status.processId)) rmSync(file, { force: true });
    else if (now - status.updatedAt <= OLDEST_MS) return [status];
    return [];
  });
  return statuses.sort((one, other) => one.startedAt - other.startedAt);
}

function listFiles(folder: string): readonly string[] {
  try {
    return readdirSync(folder).flatMap((name) => (name.endsWith('.json') ? [path.join(folder, name)] : []));
  } catch {
    // No executor has ever run here.
    return [];
  }
}

function readStatus(file: string): Status | undefined {
  try {
    const status: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isStatus(status) ? status : undefined;
  } catch {
    return undefined;
  }
}

/** Whether it is a status of this release; another one may have written other fields. */
function isStatus(value: unknown): value is Status {
  if (typeof value !== 'object' || value === null) return false;
  const fields = { processId: 'number', startedAt: 'number', updatedAt: 'number', host: 'string', backend: 'string' } as const;
  const lists = ['models', 'providers', 'requests'];
  const given = value as Record<string, unknown>;
  return (
    Object.entries(fields).every(([name, type]) => typeof given[name] === type) &&
    lists.every((name) => Array.isArray(given[name])) &&
    ['connection', 'finished'].every((name) => typeof given[name] === 'object' && given[name] !== null)
  );
}

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (thrown) {
    // The process exists but belongs to another user.
    return thrown instanceof Error && 'code' in thrown && thrown.code === 'EPERM';
  }
}

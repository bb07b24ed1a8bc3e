import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import * as v from 'valibot';
import type { Status } from './status.ts';
import { HEARTBEAT_MS } from './status-file.ts';

/** The required fields of a status. Other releases may write others. */
const StatusSchema = v.looseObject({
  ...{ processId: v.number(), startedAt: v.number(), updatedAt: v.number(), host: v.string(), backend: v.string() },
  ...{ models: v.array(v.unknown()), providers: v.array(v.unknown()), requests: v.array(v.unknown()) },
  ...{ connection: v.looseObject({}), finished: v.looseObject({}) },
});

/** Maximum age of a status in milliseconds. An older one is of a process that has ended; its id may be in use again. */
const MAX_AGE_MS = 6 * HEARTBEAT_MS;

/** Returns the executors of this user that run on this computer, oldest first. Deletes the files of processes that have ended. */
export function listStatuses(folder: string, now: number = Date.now()): readonly Status[] {
  const statuses = listFiles(folder).flatMap((file) => {
    const status = readStatus(file);
    if (!status || status.host !== hostname()) return [];
    if (!isAlive(status.processId)) rmSync(file, { force: true });
    else if (now - status.updatedAt <= MAX_AGE_MS) return [status];
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
    const status = JSON.parse(readFileSync(file, 'utf8')) as Status;
    return v.is(StatusSchema, status) ? status : undefined;
  } catch {
    return undefined;
  }
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

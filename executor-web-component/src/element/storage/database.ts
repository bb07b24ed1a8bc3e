import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** Name of the IndexedDB database, shared by all tabs of an origin. */
export const DATABASE_NAME = 'chat-executor';

/** Increase it with every change of {@link upgrade}. Tabs with an older page then close their connection and ask the user to reload. */
const DATABASE_VERSION = 1;

/** Milliseconds to wait until other tabs close their connection for an upgrade; a frozen tab never does. */
const UPGRADE_TIMEOUT = 5_000;

type Records = { readonly key: string; readonly value: unknown };

/** The object stores: maps from string keys to records, whose types their owners define. */
interface Schema extends DBSchema {
  /** Encrypted provider keys and their protection. */
  keys: Records;
  settings: Records;
  grants: Records;
  budgets: Records;
  receipts: Records;
}

/** The name of an object store. */
export type StoreName = 'keys' | 'settings' | 'grants' | 'budgets' | 'receipts';

/**
 * Why nothing is stored in the database:
 * - `unavailable`: the browser stores nothing for this page (private window, blocked storage, broken profile)
 * - `blocked`: a tab with an older page does not close its connection
 * - `outdated`: another tab with a newer page has upgraded the database; reloading helps
 * - `lost`: the database worked, and can't be opened again at the moment
 */
export type DatabaseProblem = 'unavailable' | 'blocked' | 'outdated' | 'lost';

/** The database, or the problem. */
export type OpenedDatabase =
  | { readonly database: IDBPDatabase<Schema>; readonly problem?: undefined }
  | {
      readonly database?: undefined;
      readonly problem: DatabaseProblem;
      /** Whether there may be stored records, which can't be read. */
      readonly hidesRecords: boolean;
    };

let opened: Promise<OpenedDatabase> | undefined;

/** Whether this page has had a connection. */
let hasConnected = false;

/**
 * Opens the database of this origin. Never rejects, and waits at most {@link UPGRADE_TIMEOUT}. After a lost connection, the next
 * call reconnects. Other problems last until the page is reloaded, so that records in memory and in the database never mix. Import
 * this file with `import()`, so that pages without storage don't load it.
 */
export function openDatabase(): Promise<OpenedDatabase> {
  opened ??= open();
  return opened;
}

/**
 * Closes a connection that has failed, so that the next call of {@link openDatabase} reconnects. Browsers end connections without an
 * event, for example when they clear storage or stop their storage process.
 */
export async function forgetDatabase(database: IDBPDatabase<Schema>): Promise<void> {
  const current = opened;
  if ((await current)?.database === database && opened === current) opened = undefined;
  database.close();
}

/** Async, because a browser that blocks storage may throw instead of rejecting. */
async function connect(): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(DATABASE_NAME, DATABASE_VERSION, {
    upgrade,
    // Another page upgrades or the user deletes the database, which an open connection would block forever.
    blocking: (_from, _to, event) => {
      opened = undefined;
      (event.target as IDBDatabase).close();
    },
    terminated: () => {
      opened = undefined;
    },
  });
}

async function open(): Promise<OpenedDatabase> {
  const opening = connect();
  const limit = Promise.withResolvers<OpenedDatabase>();
  const timer = setTimeout(() => limit.resolve({ problem: hasConnected ? 'lost' : 'blocked', hidesRecords: true }), UPGRADE_TIMEOUT);
  const result = await Promise.race([
    limit.promise,
    opening.then(
      (database): OpenedDatabase => ({ database }),
      (thrown: unknown): OpenedDatabase => describeFailure(thrown instanceof DOMException ? thrown.name : ''),
    ),
  ]);
  clearTimeout(timer);
  if (result.database) hasConnected = true;
  if (result.problem === 'lost') opened = undefined;
  // A late connection is not used and must not block other tabs.
  if (result.problem === 'blocked' || result.problem === 'lost') void opening.then((database) => database.close()).catch(() => undefined);
  return result;
}

function describeFailure(name: string): OpenedDatabase {
  if (name === 'VersionError') return { problem: 'outdated', hidesRecords: true };
  if (hasConnected) return { problem: 'lost', hidesRecords: true };
  // Others are of browsers that store nothing for this page, where no records can be.
  return { problem: 'unavailable', hidesRecords: ['UnknownError', 'AbortError', 'QuotaExceededError', 'TimeoutError'].includes(name) };
}

/** Upgrades a database from any older version, step by step. */
function upgrade(database: IDBPDatabase<Schema>, from: number): void {
  if (from < 1) {
    for (const name of ['keys', 'settings', 'grants', 'budgets', 'receipts'] as const) database.createObjectStore(name);
  }
}

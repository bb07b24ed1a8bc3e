import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** Name of the database in IndexedDB, one for all tabs of an origin. */
export const DATABASE_NAME = 'chat-executor';

/** Raise it with every change of {@link upgrade}; tabs of an older page then close their connection and tell their user to reload. */
const DATABASE_VERSION = 1;

/** Milliseconds another tab has to make way for an upgrade: one that is frozen would do so never. */
const UPGRADE_LIMIT = 5_000;

type Records = { readonly key: string; readonly value: unknown };

/** The object stores, each a map from a string to records whose shape its owner knows. */
interface Schema extends DBSchema {
  /** Provider keys, encrypted, and what they are encrypted with. */
  keys: Records;
  settings: Records;
  grants: Records;
  budgets: Records;
  receipts: Records;
}

/** The name of an object store. */
export type StoreName = 'keys' | 'settings' | 'grants' | 'budgets' | 'receipts';

/**
 * Why nothing is kept in the database:
 * - `unavailable`: the browser keeps nothing for this page (private window, blocked storage, a broken profile)
 * - `blocked`: a tab with an older page holds the database and does not let go
 * - `outdated`: this page is older than what another tab made of the database; reloading helps
 */
export type DatabaseProblem = 'unavailable' | 'blocked' | 'outdated';

/** The database, or the problem. */
export type OpenedDatabase =
  | { readonly database: IDBPDatabase<Schema>; readonly problem?: undefined }
  | { readonly database?: undefined; readonly problem: DatabaseProblem };

let opened: Promise<OpenedDatabase> | undefined;

/**
 * The database of this page's origin; never rejects, and never waits longer than {@link UPGRADE_LIMIT}. A connection
 * that was lost is made again by the next call; a problem stays until the page is loaded again, so that what was kept
 * in memory meanwhile is never mixed with what the database has. Import this file with `import()`: a page that uses
 * no storage loads none of it.
 */
export function openDatabase(): Promise<OpenedDatabase> {
  opened ??= open();
  return opened;
}

/** Asynchronous as a whole, because a browser that blocks storage may throw where others reject. */
async function connect(): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(DATABASE_NAME, DATABASE_VERSION, {
    upgrade,
    // Another page wants to upgrade or the user deletes the database: an open connection would block that for ever.
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
  const timer = setTimeout(() => limit.resolve({ problem: 'blocked' }), UPGRADE_LIMIT);
  const result = await Promise.race([
    limit.promise,
    opening.then(
      (database): OpenedDatabase => ({ database }),
      (thrown: unknown): OpenedDatabase => ({
        problem: thrown instanceof DOMException && thrown.name === 'VersionError' ? 'outdated' : 'unavailable',
      }),
    ),
  ]);
  clearTimeout(timer);
  // One that comes late is of no use any more, and must not stand in the way of others.
  if (result.problem === 'blocked') void opening.then((database) => database.close()).catch(() => undefined);
  return result;
}

/** Upgrades a database from any older version, step by step. */
function upgrade(database: IDBPDatabase<Schema>, from: number): void {
  if (from < 1) {
    for (const name of ['keys', 'settings', 'grants', 'budgets', 'receipts'] as const) database.createObjectStore(name);
  }
}

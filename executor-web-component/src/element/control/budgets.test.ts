import { describeUsageLedger } from '@chat-executor/testing/describe-usage-ledger';
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, vi } from 'vitest';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

// Each is that of another tab: the same database, separate memory.
describeUsageLedger('in IndexedDB', async () => {
  vi.resetModules();
  const { Budgets } = await import('./budgets.ts');
  return new Budgets();
});

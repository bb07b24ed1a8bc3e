import { describeUsageLedger } from '@chat-executor/testing/describe-usage-ledger';
import { beforeEach } from 'vitest';
import { MemoryLedger } from './memory-ledger.ts';

let ledger: MemoryLedger;
beforeEach(() => {
  ledger = new MemoryLedger();
});

describeUsageLedger('in memory', async () => ledger);

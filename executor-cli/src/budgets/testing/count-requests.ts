import process from 'node:process';
import { FileLedger } from '../file-ledger.ts';

/** A program that counts requests in a folder until a limit: `count-requests.ts <folder> <limit> <attempts>`. Sends its result. */
const [, , folder = '', limit, attempts] = process.argv;
const problems: string[] = [];
const ledger = new FileLedger(folder, (description) => problems.push(description));
const key = { day: '2026-01-15', backend: 'https://chat.example.com', provider: 'openai' };
let counted = 0;
process.send?.('ready');
process.once('message', async () => {
  for (let attempt = 0; attempt < Number(attempts); attempt++) {
    const add = ledger.add(key, ([row]) => {
      if ((row?.requests ?? 0) >= Number(limit)) throw new Error('over budget');
      return { requests: 1, tokens: 1, costUsd: 0, unpriced: 0 };
    });
    await add.then(
      () => counted++,
      () => undefined,
    );
  }
  process.send?.({ counted, problems });
  process.disconnect();
});

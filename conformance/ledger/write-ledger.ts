// Runs the suite against our own programs and writes conformance/LEDGER.md: node conformance/ledger/write-ledger.ts
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { runCommandLine } from '../src/cli/run-command-line.ts';
import type { RunReport } from '../src/result.ts';
import { formatLedger, type JudgedRole } from './format-ledger.ts';
import { JUDGED_ROLES } from './judged-roles.ts';
import { readRules } from './read-rules.ts';

const protocol = new URL('../../protocol/PROTOCOL.md', import.meta.url);
const ledger = new URL('../LEDGER.md', import.meta.url);

const output = {
  print: (line: string) => process.stdout.write(`${line}\n`),
  printError: (line: string) => process.stderr.write(`${line}\n`),
  progress: () => undefined,
  hasColour: false,
};

const folder = await mkdtemp(path.join(tmpdir(), 'chat-executor-ledger-'));
try {
  const judged: JudgedRole[] = [];
  for (const { role, checks, start } of JUDGED_ROLES) {
    const file = path.join(folder, `${role}.json`);
    const { args, stop } = await start();
    const code = await runCommandLine([...args, '--profile', 'strict', '--seed', '1', '--json', file], output).finally(stop);
    if (code !== 0) throw new Error(`The ${role} run exited with ${code}, so the ledger was not written.`);
    const { results } = JSON.parse(await readFile(file, 'utf8')) as RunReport;
    judged.push({ role, checks, statuses: new Map(results.map(({ id, status }) => [id, status])) });
  }
  await writeFile(ledger, formatLedger(readRules(await readFile(protocol, 'utf8')), judged));
} finally {
  await rm(folder, { recursive: true, force: true });
}
process.exit();

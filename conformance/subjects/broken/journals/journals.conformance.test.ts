import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { WIRE_TARGET, wireSubject } from '../../../src/checks/wire/wire-target.ts';
import type { RunReport } from '../../../src/result.ts';
import { runTarget } from '../../../src/runner/run-target.ts';
import { JOURNAL_KEY, type JournalLine, writeConformingJournal } from '../../journals/conforming-journal.ts';
import { describeBroken } from '../../testing/describe-broken.ts';
import { listFailures } from '../../testing/failures.ts';
import { BROKEN_JOURNALS } from './registry.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'journals-'));
afterAll(() => rmSync(folder, { recursive: true }));

let written = 0;

function write(text: string): string {
  written += 1;
  const file = path.join(folder, `journal-${written}.jsonl`);
  writeFileSync(file, text);
  return file;
}

function judgeFile(journal: string): Promise<RunReport> {
  return runTarget(WIRE_TARGET, wireSubject('journal', { journal, canary: JOURNAL_KEY }), { profile: 'strict' });
}

function judge(lines: readonly JournalLine[]): Promise<RunReport> {
  return judgeFile(write(lines.map((line) => JSON.stringify(line)).join('\n')));
}

describeBroken(WIRE_TARGET.checks, BROKEN_JOURNALS, ({ lines }) => judge(lines()));

test('a correct journal passes', async () => {
  expect(listFailures(await judge(writeConformingJournal()))).toEqual([]);
});

test('frames may have the transport prefix', async () => {
  expect(listFailures(await judge(writeConformingJournal().map((line) => ({ ...line, frame: `4${line.frame}` }))))).toEqual([]);
});

test('a journal may be one JSON document with its entries', async () => {
  const entries = writeConformingJournal().map((line) => ({
    ...line,
    from: line.from.replace('backend', 'orchestrator'),
    to: line.to.replace('backend', 'orchestrator'),
  }));
  expect(listFailures(await judgeFile(write(JSON.stringify({ entries }))))).toEqual([]);
});

test('frames missing at the end of the recording are not judged', async () => {
  const lines = writeConformingJournal();
  expect(listFailures(await judge(lines.slice(0, 4)))).toEqual([]);
});

test('the content of a truncated frame is not judged', async () => {
  const lines = writeConformingJournal().map((line) =>
    line.frame.includes('漢字') ? { ...line, bytes: 40_000, frame: `${line.frame.slice(0, 120)}…` } : line,
  );
  const report = await judge(lines);
  expect(listFailures(report)).toEqual([]);
  expect(report.results.find(({ id }) => id === 'CBK-2.wire')?.evidence?.notes?.join(' ')).toContain('frames are truncated');
});

test.each([
  ['', 'is empty'],
  ['{"at":1}\n', ':1 is not a JSON object with'],
  ['no json\n', ':1 is not a JSON object'],
  [
    '{"at":2,"from":"executor","to":"backend","frame":"2[]"}\n{"at":1,"from":"executor","to":"backend","frame":"2[]"}\n',
    'a smaller "at" in entry',
  ],
  ['{"at":2,"from":"executor","to":"backend","frame":"2[]"}\n', 'contains no completion call'],
])('an invalid journal gives no verdict and an explanation: %j', async (text, explanation) => {
  await expect(judgeFile(write(text))).rejects.toThrow(explanation);
});

test('a missing file gives no verdict', async () => {
  await expect(judgeFile(path.join(folder, 'none.jsonl'))).rejects.toThrow('cannot be read');
});

import { expect, test } from 'vitest';
import { formatMs } from '../bench/draw-plot.ts';
import { formatResults, type Results } from '../bench/orchestrator/format-results.ts';
import { readRepositoryFile } from './repository-files.ts';

type Result = { readonly p99: number; readonly endLag: number };

const UNITS: Readonly<Record<string, string>> = { 毫秒: 'ms', 秒: 's' };

const { loads } = JSON.parse(readRepositoryFile('bench/results.json')) as { loads: { results: readonly [ours: Result, stock: Result] }[] };

test.each(['docs/open-webui.md', 'docs/open-webui.zh-CN.md'])('%s contains the figures of bench/results.json', (guide) => {
  const rows = readRepositoryFile(guide)
    .split('\n')
    .filter((line) => line.endsWith('| `npm run bench` |'));
  const figures = rows.map((row) =>
    Array.from(row.matchAll(/([\d.]+) (ms|s|毫秒|秒)(?![\w\d])/g), ([, number = '', unit = '']) => `${number} ${UNITS[unit] ?? unit}`),
  );
  expect(figures).toEqual(
    loads.map(({ results: [ours, stock] }) => [stock, ours].flatMap(({ p99, endLag }) => [p99, endLag].map(formatMs))),
  );
});

test('in the last measurement, an open panel cost at most a fifth more than a closed one', () => {
  const { loads: results } = JSON.parse(readRepositoryFile('bench/element.json')) as { loads: { receipts: number; ratio: number }[] };
  expect(results.map(({ receipts }) => receipts)).toEqual([0, 4_900]);
  for (const { ratio } of results) expect(ratio).toBeLessThanOrEqual(1.2);
});

test('the README of the orchestrator contains the figures of bench/orchestrator/results.json', () => {
  const results = JSON.parse(readRepositoryFile('bench/orchestrator/results.json')) as Results;
  expect(readRepositoryFile('mock-orchestrator/README.md')).toContain(formatResults(results).join('\n'));
});

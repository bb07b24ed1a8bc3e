import { expect, test } from 'vitest';
import { toCsv, toJson } from './export-receipts.ts';
import { matchReceipt, type StoredReceipt } from './receipts.ts';
import { addToDay, type DayTotals, listDays } from './sum-by-day.ts';

const receipt = (change: Partial<StoredReceipt> = {}): StoredReceipt => ({
  ...{ id: 'r1', backend: 'https://chat.example.com', model: 'gpt-5', providerId: 'openai', providerName: 'OpenAI' },
  ...{ outcome: 'completed', startedAt: Date.UTC(2026, 0, 15, 12), durationMs: 1234.6, firstTokenMs: 200.4, notes: [] },
  ...{ promptTokens: 10, completionTokens: 20, costUsd: 0.0002125 },
  ...change,
});
const rows = (csv: string): string[] => csv.replace('\uFEFF', '').trimEnd().split('\r\n');

test('writes one line per receipt under the column names, and a cost never in exponential notation', () => {
  const [head, line] = rows(toCsv([receipt({ costUsd: 1e-7 })]));
  expect(head).toBe(
    'started_at,backend,provider_id,provider,model,outcome,error_code,prompt_tokens,completion_tokens,tokens_are_estimate,cost_usd,first_token_ms,duration_ms,notes,id',
  );
  expect(line).toBe('2026-01-15T12:00:00.000Z,https://chat.example.com,openai,OpenAI,gpt-5,completed,,10,20,false,0.0000001,200,1235,,r1');
});

/** The cell of a model name. */
function cellOf(model: string): string {
  const csv = toCsv([receipt({ model })]);
  return /OpenAI,("(?:[^"]|"")*"|[^,]*),completed/.exec(csv)?.[1] ?? '';
}

test.each<[string, string]>([
  ['=HYPERLINK("http://evil")', `"'=HYPERLINK(""http://evil"")"`],
  ...['+1', '-1', '@SUM(A1)', ' =1', '\u3000=1', '\u00a0=1'].map((model): [string, string] => [model, `"'${model}"`]),
  ...['＝1', '＋1', '－1', '＠A1', '﹦1', '−1'].map((model): [string, string] => [model, `"'${model}"`]),
  ['\t=1', `"'\\u0009=1"`],
  ['\r=1', `"'\\u000a=1"`],
  ['\0=1', `"'\\u0000=1"`],
  ['\u200b\u202e＝1', `"'\\u200b\\u202e＝1"`],
  ['\ufeff\u007f\u009b-1', `"'\\ufeff\\u007f\\u009b-1"`],
])('escapes text that a spreadsheet would run as a formula: %j', (model, cell) => {
  expect(cellOf(model)).toBe(cell);
});

test.each([
  ['a\tb', 'a\\u0009b'],
  ['a\r\nb', 'a\\u000ab'],
  ['a\u202eb\u0085\ud83d', 'a\\u202eb\\u0085\\ud83d'],
  ['模型-1 😀', '模型-1 😀'],
])('escapes invisible characters of names: %j', (model, cell) => {
  expect(cellOf(model)).toBe(cell);
});

test('keeps the lines, joiners and indentation of prompts and answers', () => {
  const words = { prompt: 'a\r\n\tb\u202e', answer: '👩\u200d💻 می\u200cخواهم' };
  expect(toCsv([receipt({ words })])).toContain('"a\n    b\\u202e",👩\u200d💻 می\u200cخواهم\r\n');
});

test('quotes commas, quotes and line breaks', () => {
  const csv = toCsv([receipt({ providerName: 'A, "B"', words: { prompt: 'a\nb', answer: '' } })]);
  expect(csv).toContain('"A, ""B"""');
  expect(csv).toContain('"a\nb"');
});

test('has columns for prompt and answer only if a receipt contains them', () => {
  expect(toCsv([receipt()])).not.toContain('prompt,answer');
  expect(toCsv([receipt({ words: { prompt: 'user: hi', answer: 'hello' } })])).toMatch(/,prompt,answer\r\n.*,user: hi,hello\r\n/);
});

test('exports stored receipts as JSON', () => {
  expect(JSON.parse(toJson([receipt()]))).toEqual([receipt()]);
});

test('a search finds receipts that contain all its words, in any field', () => {
  const all = [receipt(), receipt({ id: 'r2', model: 'qwen3:4b', providerName: 'Ollama', providerId: 'local', outcome: 'failed' })];
  const found = (search: string) => all.filter(matchReceipt(search)).map(({ id }) => id);
  expect(found('')).toEqual(['r1', 'r2']);
  expect(found('OLLAMA failed')).toEqual(['r2']);
  expect(found('ollama completed')).toEqual([]);
  expect(found('chat.example')).toEqual(['r1', 'r2']);
});

test('sums by day in local time, including days without requests', () => {
  const now = new Date(2026, 0, 15, 12).getTime();
  const at = (day: number, hour: number) => receipt({ startedAt: new Date(2026, 0, day, hour).getTime() });
  const totals = [at(15, 0), at(14, 23), at(14, 1), at(1, 1)].reduce<DayTotals>((sum, each) => addToDay(sum, each, 3), {});
  expect(Object.keys(totals)).toHaveLength(3);
  const days = listDays(totals, now, 3);
  expect(days).toMatchObject([
    { day: '2026-01-13', requests: 0, tokens: 0 },
    { day: '2026-01-14', requests: 2, tokens: 60 },
    { day: '2026-01-15', requests: 1, costUsd: 0.0002125 },
  ]);
});

import { expect, test } from 'vitest';
import { LineWriter } from './line-writer.ts';

function sink() {
  const written: string[] = [];
  return { written, write: (text: string) => written.push(text) };
}

test('writes lines to the error output until the first `ready` line', () => {
  const [output, errors] = [sink(), sink()];
  const lines = new LineWriter('json', output, errors);
  lines.write({ event: 'models', models: [] });
  lines.write({ event: 'ready', session: 's', models: ['a'] });
  lines.write({ event: 'stopped' });
  expect(output.written).toEqual(['{"event":"ready","session":"s","models":["a"]}\n', '{"event":"stopped"}\n']);
  expect(errors.written).toEqual(['{"event":"models","models":[]}\n']);
});

test('starts each line of text with the time', () => {
  const output = sink();
  new LineWriter('text', output, output).write({ event: 'stopped' });
  expect(output.written[0]).toMatch(/^\d\d:\d\d:\d\d {2}Stopped\n$/);
});

test('escapes invisible characters in JSON', () => {
  const output = sink();
  const models = ['\u009b\u202e\u007f\u200b\ud83d'];
  new LineWriter('json', output, output).write({ event: 'ready', session: 's', models });
  expect(output.written[0]).toBe('{"event":"ready","session":"s","models":["\\u009b\\u202e\\u007f\\u200b\\ud83d"]}\n');
  expect(JSON.parse(output.written[0] ?? '')).toMatchObject({ models });
});

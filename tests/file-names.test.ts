import path from 'node:path';
import { expect, test } from 'vitest';
import { listRepositoryFiles, readRepositoryFile } from './repository-files.ts';

const files = listRepositoryFiles();
const sources = files.filter(
  (file) => /\.(ts|tsx|js|css|html|py|sh)$/.test(file) && !/(^|\/)(__fixtures__|fixtures|generated)\//.test(file),
);

/** Names that don't describe the content of a file. */
const VAGUE_NAME = /(^|[-_.])(utils?|helpers?|common|misc|shared|stuff|lib)([-_.]|$)/i;

/** A longer file must give a reason at its top. */
const MAX_LINES = 300;

test('file and folder names describe their content', () => {
  const wrong = files.filter((file) => file.split('/').some((part) => VAGUE_NAME.test(part)));
  expect(wrong).toEqual([]);
});

test('source files have kebab-case names', () => {
  const wrong = sources.filter(
    (file) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)+$/.test(path.basename(file)) && !file.endsWith('.py'),
  );
  expect(wrong).toEqual([]);
});

test('a file of more than 300 lines gives the reason at its top', () => {
  const long = sources.filter((file) => {
    const lines = readRepositoryFile(file).split('\n');
    return lines.length - 1 > MAX_LINES && !/over 300 lines/i.test(lines.slice(0, 15).join('\n'));
  });
  expect(long).toEqual([]);
});

import path from 'node:path';
import { expect, test } from 'vitest';
import { listRepositoryFiles, readRepositoryFile } from './repository-files.ts';

const files = listRepositoryFiles();
const written = files.filter(
  (file) => /\.(ts|tsx|js|css|html|py|sh)$/.test(file) && !/(^|\/)(__fixtures__|fixtures|generated)\//.test(file),
);

/** Names that don't describe their content. */
const NAMELESS = /(^|[-_.])(utils?|helpers?|common|misc|shared|stuff|lib)([-_.]|$)/i;

/** Maximum lines of a file without a reason at its top. */
const MOST_LINES = 300;

test('file and folder names describe their content', () => {
  const wrong = files.filter((file) => file.split('/').some((part) => NAMELESS.test(part)));
  expect(wrong).toEqual([]);
});

test('source files have kebab-case names', () => {
  const wrong = written.filter(
    (file) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)+$/.test(path.basename(file)) && !file.endsWith('.py'),
  );
  expect(wrong).toEqual([]);
});

test('a file of more than 300 lines gives the reason at its top', () => {
  const long = written.filter((file) => {
    const lines = readRepositoryFile(file).split('\n');
    return lines.length - 1 > MOST_LINES && !/over 300 lines/i.test(lines.slice(0, 15).join('\n'));
  });
  expect(long).toEqual([]);
});

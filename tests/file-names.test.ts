import path from 'node:path';
import { expect, test } from 'vitest';
import { listRepositoryFiles, readRepositoryFile } from './repository-files.ts';

const files = listRepositoryFiles();
const written = files.filter(
  (file) => /\.(ts|tsx|js|css|html|py|sh)$/.test(file) && !/(^|\/)(__fixtures__|fixtures|generated)\//.test(file),
);

/** Names that do not say what is inside. */
const NAMELESS = /(^|[-_.])(utils?|helpers?|common|misc|shared|stuff|lib)([-_.]|$)/i;

/** The most lines of a file that gives no reason at its top for having more. */
const MOST_LINES = 300;

test('no file and no folder has a name that would fit any content', () => {
  const wrong = files.filter((file) => file.split('/').some((part) => NAMELESS.test(part)));
  expect(wrong).toEqual([]);
});

test('source files have kebab-case names', () => {
  const wrong = written.filter(
    (file) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)+$/.test(path.basename(file)) && !file.endsWith('.py'),
  );
  expect(wrong).toEqual([]);
});

test('a file of more than 300 lines says at its top why it is one', () => {
  const long = written.filter((file) => {
    const lines = readRepositoryFile(file).split('\n');
    return lines.length - 1 > MOST_LINES && !/over 300 lines/i.test(lines.slice(0, 15).join('\n'));
  });
  expect(long).toEqual([]);
});

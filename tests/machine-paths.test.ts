import { expect, test } from 'vitest';
import { listRepositoryFiles, readRepositoryFile } from './repository-files.ts';

const BINARY = /\.(png|gif|jpg|webp|webm|mp4|ico|woff2?|tgz)$/;

/** Absolute paths that exist only on some computers. Assembled from parts so that this file does not match. */
const MACHINE_PATH = new RegExp(
  `(?<![\\w.~/-])/(${['work', 'tmp', 'root', 'home/[a-z]', 'Users/[a-z]'].join('|')})(/|(?<=[a-z])(?=[a-z]))`,
);

test('no file contains a path that exists only on some computers', () => {
  const wrong = listRepositoryFiles()
    .filter((file) => !BINARY.test(file))
    .flatMap((file) =>
      readRepositoryFile(file)
        .split('\n')
        .flatMap((line, index) => (MACHINE_PATH.test(line) ? [`${file}:${index + 1}: ${line.trim().slice(0, 120)}`] : [])),
    );
  expect(wrong).toEqual([]);
});

test('the pattern matches such paths and no others', () => {
  const join = (...parts: string[]) => ['', ...parts].join('/');
  expect(MACHINE_PATH.test(`see ${join('work', 'main')}`)).toBe(true);
  expect(MACHINE_PATH.test(`"${join('home', 'someone', 'x')}"`)).toBe(true);
  expect(MACHINE_PATH.test('https://example.org/work/main and ./tmp/x')).toBe(false);
});

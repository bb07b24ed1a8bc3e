import { expect, test } from 'vitest';
import { listRepositoryFiles, readRepositoryFile } from './repository-files.ts';

const BINARY = /\.(png|gif|jpg|webp|webm|mp4|ico|woff2?|tgz)$/;

/** Absolute paths that exist on one machine and not on another. Put together here so that this file passes. */
const MACHINE_PATH = new RegExp(
  `(?<![\\w.~/-])/(${['work', 'tmp', 'root', 'home/[a-z]', 'Users/[a-z]'].join('|')})(/|(?<=[a-z])(?=[a-z]))`,
);

test('no file names a path that only one machine has', () => {
  const wrong = listRepositoryFiles()
    .filter((file) => !BINARY.test(file))
    .flatMap((file) =>
      readRepositoryFile(file)
        .split('\n')
        .flatMap((line, index) => (MACHINE_PATH.test(line) ? [`${file}:${index + 1}: ${line.trim().slice(0, 120)}`] : [])),
    );
  expect(wrong).toEqual([]);
});

test('the rule sees what it is for', () => {
  const join = (...parts: string[]) => ['', ...parts].join('/');
  expect(MACHINE_PATH.test(`see ${join('work', 'main')}`)).toBe(true);
  expect(MACHINE_PATH.test(`"${join('home', 'someone', 'x')}"`)).toBe(true);
  expect(MACHINE_PATH.test('https://example.org/work/main and ./tmp/x')).toBe(false);
});

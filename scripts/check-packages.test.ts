import { expect, test } from 'vitest';
import { checkFiles } from './check-packages.js';

const correct = ['package.json', 'LICENSE', 'README.md', 'dist/index.js', 'src/index.ts'];

test('accepts a correct tarball', () => {
  expect(checkFiles(correct)).toEqual([]);
});

test.each(['src/index.test.ts', 'dist/tsconfig.tsbuildinfo', 'src/providers/__fixtures__/openai.txt', 'src/testing/peer.ts', '.env'])(
  '%s is not published',
  (file) => {
    expect(checkFiles([...correct, file])).toEqual([`${file} does not belong in a package.`]);
  },
);

test('reports a missing license, and a package that is not built', () => {
  expect(checkFiles(correct.filter((file) => file !== 'LICENSE'))).toEqual(['LICENSE is missing.']);
  expect(checkFiles(['package.json', 'LICENSE', 'README.md', 'src/index.ts'])).toEqual(['dist/ is missing: run `npm run build` first.']);
});

import { expect, test } from 'vitest';
import { findUnpinned, findUnverified } from './check-supply-chain.js';

const COMMIT = '08c6903cd8c0fde910a37f88322edcfb5dd907a8';

test('finds packages without a checksum, but not those of this repository', () => {
  const packages = {
    '': {},
    protocol: {},
    'node_modules/@chat-executor/protocol': { link: true },
    'node_modules/lit': { integrity: 'sha512-abc=' },
    'node_modules/idb': {},
    'examples/react/node_modules/react': { integrity: 'sha1-abc=' },
  };
  expect(findUnverified({ packages })).toEqual(['node_modules/idb', 'examples/react/node_modules/react']);
});

test.each([
  ['- uses: actions/checkout@v5', 'actions/checkout@v5'],
  ['  uses: "actions/checkout@main"', 'actions/checkout@main'],
  ['- uses: actions/checkout', 'actions/checkout'],
  [`- uses: actions/checkout@${COMMIT.slice(0, 12)}`, `actions/checkout@${COMMIT.slice(0, 12)}`],
  ['- uses: docker://alpine:3', 'docker://alpine:3'],
  ['    uses: owner/repository/.github/workflows/build.yml@v1', 'owner/repository/.github/workflows/build.yml@v1'],
])('finds what is not pinned: %s', (line, action) => {
  expect(findUnpinned(`jobs:\n  a:\n    steps:\n      ${line}\n`)).toEqual([action]);
});

test.each([
  `- uses: actions/checkout@${COMMIT} # v5.0.0`,
  '- uses: ./.github/actions/set-up',
  `- uses: docker://alpine@sha256:${'a'.repeat(64)}`,
  '# uses: actions/checkout@v5',
])('accepts what is pinned, local or a comment: %s', (line) => {
  expect(findUnpinned(`      ${line}\n`)).toEqual([]);
});

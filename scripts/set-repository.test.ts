import { expect, test } from 'vitest';
import { readRepository } from './set-repository.js';

test.each([
  'https://git.example/owner/name',
  'https://git.example/owner/name.git',
  { type: 'git', url: 'git+https://git.example/owner/name.git' },
])('reads the address of the repository: %j', (repository) => {
  expect(readRepository(repository)).toBe('https://git.example/owner/name');
  expect(readRepository(repository, 'owner/name')).toBe('https://git.example/owner/name');
});

test('refuses a release without an address, or from another repository', () => {
  expect(() => readRepository(undefined)).toThrow('has no "repository"');
  expect(() => readRepository('owner/name')).toThrow('not a web address');
  expect(() => readRepository('https://git.example/owner/name', 'fork/name')).toThrow('runs in fork/name');
});

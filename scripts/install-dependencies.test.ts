import { expect, test } from 'vitest';
import { listMissing } from './install-dependencies.js';

const wanted = {
  packages: {
    '': {},
    protocol: { version: '0.1.0' },
    'node_modules/@chat-executor/protocol': { resolved: 'protocol', link: true },
    'node_modules/lit': { version: '3.0.0', integrity: 'sha512-a' },
    'node_modules/for-another-system': { version: '1.0.0', integrity: 'sha512-b', optional: true },
  },
};

/** What npm notes after installing `wanted`, with changes. */
function installedWith(changes: Record<string, object | undefined>) {
  const { '': _root, 'node_modules/for-another-system': _optional, ...packages } = wanted.packages;
  return JSON.parse(JSON.stringify({ packages: { ...packages, ...changes } }));
}

test('what was installed as locked is not installed again, without the packages of other systems', () => {
  expect(listMissing(wanted, installedWith({}))).toEqual([]);
});

test('an absent package, another version and another content of the same version are each missing', () => {
  const name = 'node_modules/lit';
  expect(listMissing(wanted, installedWith({ [name]: undefined }))).toEqual([name]);
  expect(listMissing(wanted, installedWith({ [name]: { version: '2.0.0', integrity: 'sha512-a' } }))).toEqual([name]);
  expect(listMissing(wanted, installedWith({ [name]: { version: '3.0.0', integrity: 'sha512-c' } }))).toEqual([name]);
});

test('a package of the repository that is not linked yet is missing', () => {
  const name = 'node_modules/@chat-executor/protocol';
  expect(listMissing(wanted, installedWith({ [name]: undefined }))).toEqual([name]);
});

test('a package that is installed but no longer locked asks for nothing', () => {
  expect(listMissing(wanted, installedWith({ 'node_modules/left-over': { version: '1.0.0' } }))).toEqual([]);
});

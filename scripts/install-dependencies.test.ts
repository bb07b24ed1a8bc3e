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

/** npm's record after installing `wanted`, with changes. */
function installedWith(changes: Record<string, object | undefined>) {
  const { '': _root, 'node_modules/for-another-system': _optional, ...packages } = wanted.packages;
  return JSON.parse(JSON.stringify({ packages: { ...packages, ...changes } }));
}

test('finds nothing missing when everything but the packages of other platforms is installed', () => {
  expect(listMissing(wanted, installedWith({}))).toEqual([]);
});

test('reports an absent package, another version, and other content of the same version', () => {
  const name = 'node_modules/lit';
  expect(listMissing(wanted, installedWith({ [name]: undefined }))).toEqual([name]);
  expect(listMissing(wanted, installedWith({ [name]: { version: '2.0.0', integrity: 'sha512-a' } }))).toEqual([name]);
  expect(listMissing(wanted, installedWith({ [name]: { version: '3.0.0', integrity: 'sha512-c' } }))).toEqual([name]);
});

test('reports a workspace that is not linked', () => {
  const name = 'node_modules/@chat-executor/protocol';
  expect(listMissing(wanted, installedWith({ [name]: undefined }))).toEqual([name]);
});

test('ignores an installed package that is no longer locked', () => {
  expect(listMissing(wanted, installedWith({ 'node_modules/left-over': { version: '1.0.0' } }))).toEqual([]);
});

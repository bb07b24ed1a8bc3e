import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, test } from 'vitest';
import { listWorkspaces } from './workspaces.js';
import { createSbom, createSboms, listBundledParts, listParts, type Packages } from './write-sboms.js';

type Sbom = { readonly components: readonly { readonly name: string; readonly 'bom-ref': string; readonly hashes?: readonly object[] }[] };

const CHECKSUM = `sha512-${Buffer.alloc(64, 255).toString('base64')}`;

const validate = readSchema();

/** Compiles the CycloneDX schema. */
function readSchema(): ValidateFunction {
  const read = (name: string) => JSON.parse(readFileSync(path.join(import.meta.dirname, '__fixtures__', 'cyclonedx', name), 'utf8'));
  // The schema has formats and keywords of its own.
  const ajv = new Ajv({ strict: false, validateFormats: false });
  for (const name of ['spdx.schema.json', 'jsf-0.82.schema.json']) ajv.addSchema(read(name));
  return ajv.compile(read('bom-1.6.schema.json'));
}

const packages: Packages = {
  element: { name: 'element', version: '1.0.0', dependencies: { lit: '*', protocol: '*' } },
  protocol: { name: '@own/protocol', version: '1.0.0', optionalDependencies: { lit: '*' } },
  'node_modules/protocol': { resolved: 'protocol', link: true },
  'node_modules/lit': { version: '3.0.0', integrity: CHECKSUM, license: 'BSD-3-Clause', dependencies: { types: '*' } },
  'node_modules/types': { version: '1.0.0', license: '(MIT OR Apache-2.0)' },
  'protocol/node_modules/lit': { version: '2.0.0' },
  'node_modules/unrelated': { version: '1.0.0' },
};

test('lists what npm installs with a package, in the versions that Node finds', () => {
  expect([...listParts(packages, 'element').values()]).toEqual([
    { name: 'element', version: '1.0.0', dependsOn: ['pkg:npm/lit@3.0.0', 'pkg:npm/%40own/protocol@1.0.0'] },
    { name: 'lit', version: '3.0.0', integrity: CHECKSUM, license: 'BSD-3-Clause', dependsOn: ['pkg:npm/types@1.0.0'] },
    { name: '@own/protocol', version: '1.0.0', dependsOn: ['pkg:npm/lit@2.0.0'] },
    { name: 'types', version: '1.0.0', license: '(MIT OR Apache-2.0)', dependsOn: [] },
    { name: 'lit', version: '2.0.0', dependsOn: [] },
  ]);
  expect(() => listParts({ a: { dependencies: { lit: '*' } } }, 'a')).toThrow('a needs lit, which is not in package-lock.json');
});

test('describes parts with checksum and license, also those that are no npm package', () => {
  const parts = listBundledParts(packages, [
    { name: 'lit', version: '2.0.0', license: 'MIT', text: 'text' },
    { name: 'lit', license: 'MIT', text: 'text' },
    { name: 'llama.cpp', license: 'MIT', text: 'text' },
  ]);
  const sbom = createSbom(
    { name: 'bundle', version: '1.0.0', type: 'application' },
    [...listParts(packages, 'element').values(), ...parts.slice(2)],
    [],
  );
  expect(validate(sbom), JSON.stringify(validate.errors)).toBe(true);
  expect((sbom as Sbom).components).toContainEqual({
    ...{ type: 'library', 'bom-ref': 'pkg:npm/lit@3.0.0', purl: 'pkg:npm/lit@3.0.0', name: 'lit', version: '3.0.0' },
    ...{ hashes: [{ alg: 'SHA-512', content: 'ff'.repeat(64) }], licenses: [{ license: { id: 'BSD-3-Clause' } }] },
  });
  expect((sbom as Sbom).components.at(-1)).toEqual({
    type: 'library',
    'bom-ref': 'llama.cpp',
    name: 'llama.cpp',
    licenses: [{ license: { id: 'MIT' } }],
  });
  expect(parts.map(({ version }) => version)).toEqual(['2.0.0', '3.0.0', undefined]);
});

describe('of this repository', () => {
  const sboms = createSboms() as Record<string, Sbom>;

  test('there is one for each published package and the function', () => {
    const published = listWorkspaces().filter(({ manifest }) => !manifest.private);
    const files = published.map(({ manifest }) => `${manifest.name.replace('@', '').replace('/', '-')}.cdx.json`);
    expect(Object.keys(sboms)).toEqual(expect.arrayContaining([...files, 'chat_executor.py.cdx.json']));
  });

  test.each(Object.entries(sboms))('%s follows the schema of CycloneDX, and names each part once', (_, sbom) => {
    expect(validate(sbom), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
    const references = sbom.components.map((component) => component['bom-ref']);
    expect(new Set(references).size).toBe(references.length);
  });

  test('installed packages have a checksum, and development tools are left out', () => {
    const { components } = sboms['chat-executor.cdx.json'] ?? { components: [] };
    expect(components.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['@chat-executor/executor', 'idb', 'lit', 'socket.io-client', 'valibot']),
    );
    expect(components.filter(({ name, hashes }) => !hashes && !name.startsWith('@chat-executor/'))).toEqual([]);
    expect(components.map(({ name }) => name)).not.toContain('vite');
  });
});

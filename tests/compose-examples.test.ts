import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readManifest } from '../scripts/workspaces.js';
import { isInRepository, listRepositoryFiles, readRepositoryFile } from './repository-files.ts';

type Service = {
  readonly image?: string;
  readonly build?: { readonly dockerfile: string; readonly target: string };
  readonly depends_on?: Readonly<Record<string, unknown>>;
  readonly networks?: readonly string[];
  readonly volumes?: readonly string[];
};
type Compose = { readonly services: Readonly<Record<string, Service>>; readonly networks: object; readonly volumes?: object };

const files = listRepositoryFiles().filter((file) => /(^|\/)compose\.yaml$/.test(file));
const schema = JSON.parse(readRepositoryFile('tests/__fixtures__/compose-spec/compose-spec.schema.json'));
delete schema.$schema;
const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(schema);
const version = readManifest('executor-cli/package.json').version;

test('there are examples to check', () => {
  expect(files).toHaveLength(2);
});

describe.each(files)('%s', (file) => {
  const text = readRepositoryFile(file);
  const folder = file.replace(/\/[^/]*$/, '');
  const compose = parse(text, { merge: true }) as Compose;
  const services = Object.entries(compose.services);

  test('follows the Compose Specification', () => {
    expect(validate(compose), JSON.stringify(validate.errors, null, 2)).toBe(true);
  });

  test('every image has a version, and those of this repository have that of the packages', () => {
    const images = services.map(([, { image = '' }]) => image);
    expect(images.filter((image) => !/^[\w./-]+:v?\d+\.\d+\.\d+(-\w+)?$/.test(image))).toEqual([]);
    const own = images.filter((image) => image.startsWith('chat-executor/'));
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter((image) => !image.endsWith(`:${version}`))).toEqual([]);
  });

  test('names services, networks, volumes, files and build targets that exist', () => {
    const targets = [...readRepositoryFile('containers/Containerfile').matchAll(/ AS (\S+)$/gm)].map(([, target]) => target);
    for (const [name, { build, depends_on = {}, networks = [], volumes = [] }] of services) {
      expect(Object.keys(compose.services), name).toEqual(expect.arrayContaining(Object.keys(depends_on)));
      expect(Object.keys(compose.networks), name).toEqual(expect.arrayContaining([...networks]));
      if (build !== undefined) expect(targets, name).toContain(build.target);
      for (const [source = ''] of volumes.map((volume) => volume.split(':'))) {
        if (!source.startsWith('.')) expect(Object.keys(compose.volumes ?? {}), name).toContain(source);
        else expect(isInRepository(`${folder}/${source}`) || source.includes('/dist/'), `${name}: ${source}`).toBe(true);
      }
    }
  });

  test('contains no secret, and documents every variable', () => {
    const example = readRepositoryFile(`${folder}/.env.example`);
    const documented = [...example.matchAll(/^(\w+)=(.*)$/gm)].map(([, name, value]) => ({ name, value }));
    const used = [...text.matchAll(/\$\{(\w+)/g)].map(([, name]) => name);
    expect([...new Set(used)].sort()).toEqual(documented.map(({ name }) => name).sort());
    // A required variable has no default, so nobody starts with a known secret.
    const required = [...text.matchAll(/\$\{(\w+):\?/g)].map(([, name]) => name);
    expect(
      documented
        .filter(({ value }) => value === '')
        .map(({ name }) => name)
        .sort(),
    ).toEqual(required.sort());
    const values = [...text.matchAll(/^ *\w*(?:PASSWORD|TOKEN|SECRET|KEY)\w*: *(.*)$|CHAT_EXECUTOR_USER: "\w+:([^"]*)/gm)].map(
      ([, one, other]) => one ?? other,
    );
    expect(values.length).toBeGreaterThan(0);
    expect(values.filter((value) => !value?.startsWith('${'))).toEqual([]);
  });
});

import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { SCENARIOS } from '../scenarios/registry.ts';
import { FAULTS } from './registry.ts';

const files = (folder: string) =>
  readdirSync(new URL(`../${folder}`, import.meta.url), { recursive: true, encoding: 'utf8' }).map((file) => basename(file));

test.each([
  ['faults', FAULTS],
  ['scenarios', SCENARIOS],
] as const)('all %s have a unique name, a file with that name, and a test', (folder, effects) => {
  expect(new Set(effects.map(({ name }) => name)).size).toBe(effects.length);
  for (const { name, description, options } of effects) {
    for (const end of ['.ts', '.test.ts']) expect(files(folder), name).toContain(`${name}${end}`);
    expect(description).toMatch(/^[A-Z].*\.$/);
    for (const option of Object.values(options)) expect(option.description).not.toBe('');
  }
});

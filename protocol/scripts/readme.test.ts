import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as framing from '../src/framing/index.ts';
import * as main from '../src/index.ts';

const entries: Record<string, object> = { '@chat-executor/protocol': main, '@chat-executor/protocol/framing': framing };
const text = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

test('the README imports only what the package exports', () => {
  const imports = [...text.matchAll(/import \{ ([^}]+) \} from '(@chat-executor\/[^']+)'/g)];
  expect(imports.length).toBeGreaterThan(1);
  for (const [, names = '', entry = ''] of imports) {
    for (const name of names.split(', ')) expect(Object.keys(entries[entry] ?? {}), entry).toContain(name);
  }
});

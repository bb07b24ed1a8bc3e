import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as framing from '../src/framing/index.ts';
import * as main from '../src/index.ts';

const entries: Record<string, object> = { '@chat-executor/protocol': main, '@chat-executor/protocol/framing': framing };
const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
const codeOf = (text: string) => text.match(/^```[\s\S]+?^```/gm);

describe.each(['README.md', 'README.zh-CN.md'])('%s', (file) => {
  const text = read(file);

  test('imports only what the package exports', () => {
    const imports = [...text.matchAll(/import \{ ([^}]+) \} from '(@chat-executor\/[^']+)'/g)];
    expect(imports.length).toBeGreaterThan(1);
    for (const [, names = '', entry = ''] of imports) {
      for (const name of names.split(', ')) expect(Object.keys(entries[entry] ?? {}), entry).toContain(name);
    }
  });

  test('has the same examples as the other language', () => {
    expect(codeOf(text)).toEqual(codeOf(read('README.md')));
  });
});

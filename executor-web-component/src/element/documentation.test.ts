import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = new URL('.', import.meta.url);
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.startsWith('testing'))
  .map((file) => readFileSync(new URL(file, folder), 'utf8'))
  .join('\n');
const element = readFileSync(new URL('chat-executor-element.ts', folder), 'utf8');
const readme = readFileSync(new URL('../../README.md', folder), 'utf8');

const findAll = (text: string, pattern: RegExp): string[] =>
  [...new Set([...text.matchAll(pattern)].flatMap(([, name = '']) => name.split(' ')))].sort();

test('documents exactly the parts that it renders', () => {
  expect(findAll(sources, / part="([a-z- ]+)"/g)).toEqual(findAll(element, /@csspart ([a-z-]+)/g));
});

test('documents exactly the custom properties that it uses, with their defaults', () => {
  const used = [...sources.matchAll(/var\((--chat-executor-[a-z-]+), ((?:[^()]|\([^()]*\))+)\)/g)].map(
    ([, name, value]) => `${name}=${value}`,
  );
  expect([...new Set(used)].sort()).toEqual([...element.matchAll(/@cssprop \[(--chat-executor-[^\]]+)\]/g)].map(([, line]) => line).sort());
});

test('the README names every attribute, property, method, event, part and custom property', () => {
  const names = [
    ...findAll(element, /@attr (?:\{string\} )?([a-z-]+)/g),
    ...findAll(element, /declare (\w+):/g),
    ...findAll(element, /@fires \{\w+\} ([a-z-]+)/g),
    ...findAll(element, /@csspart ([a-z-]+)/g),
    ...findAll(element, /@cssprop \[(--[a-z-]+)=/g),
    ...['state', 'executor', 'pause()', 'resume()', 'cancel('],
  ];
  expect(names.length).toBeGreaterThan(50);
  expect(names.filter((name) => !readme.includes(`\`${name}`))).toEqual([]);
});

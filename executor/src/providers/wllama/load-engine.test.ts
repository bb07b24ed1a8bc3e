import { afterEach, expect, test, vi } from 'vitest';
import { checkWebAssembly, resolveFolder } from './load-engine.ts';

afterEach(() => void vi.unstubAllGlobals());

const resolve = (baseUrl: string, moduleUrl: string) => resolveFolder(baseUrl, moduleUrl).href;

test.each([
  ['https://site.test/executor/chunks/wllama-provider-x1.js', 'https://site.test/executor/wllama/'],
  ['https://site.test/executor/chat-executor.bundle.js', 'https://site.test/executor/wllama/'],
  ['https://site.test/assets/wllama-provider-x1.js', 'https://site.test/assets/wllama/'],
])('a module at %s loads the engine from %s', (moduleUrl, folder) => {
  expect(resolve('', moduleUrl)).toBe(folder);
});

test('accepts an engine URL on the page’s site or next to the executor’s files', () => {
  vi.stubGlobal('document', { baseURI: 'https://page.test/chat/' });
  const moduleUrl = 'https://cdn.test/x/chat-executor.js';
  expect(resolve('/lib/wllama', moduleUrl)).toBe('https://page.test/lib/wllama/');
  expect(resolve('wllama/', moduleUrl)).toBe('https://page.test/chat/wllama/');
  expect(resolve('https://cdn.test/wllama/', moduleUrl)).toBe('https://cdn.test/wllama/');
});

test('loads no code from another site', () => {
  vi.stubGlobal('document', { baseURI: 'https://page.test/' });
  for (const elsewhere of [
    'https://evil.test/wllama/',
    '//evil.test/',
    'data:text/javascript,1',
    'blob:https://evil.test/x',
    'javascript:1',
  ])
    expect(() => resolve(elsewhere, 'https://page.test/x.js')).toThrow(expect.objectContaining({ code: 'forbidden' }));
  expect(() => resolve('http://', 'https://page.test/x.js')).toThrow(expect.objectContaining({ code: 'unreachable' }));
});

test('distinguishes a browser without WebAssembly from a page whose CSP forbids it', async () => {
  vi.stubGlobal('WebAssembly', undefined);
  await expect(checkWebAssembly()).rejects.toMatchObject({
    code: 'unsupported-request',
    message: expect.stringContaining('WebAssembly is missing'),
  });
  vi.stubGlobal('WebAssembly', { compile: () => Promise.reject(new Error('Refused to compile')) });
  await expect(checkWebAssembly()).rejects.toMatchObject({ cure: expect.stringContaining('wasm-unsafe-eval') });
  vi.unstubAllGlobals();
  await checkWebAssembly();
});

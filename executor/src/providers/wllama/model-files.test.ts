import { afterEach, expect, test, vi } from 'vitest';
import { listModelFiles, storeModelFile } from './model-files.ts';

afterEach(() => vi.unstubAllGlobals());

test('rejects a file too large for a page before writing anything', async () => {
  const file = Object.defineProperty(new File(['GGUF'], 'large.gguf'), 'size', { value: 2 * 1024 ** 3 + 1 });
  await expect(storeModelFile(file)).rejects.toMatchObject({ code: 'unsupported-request', message: expect.stringContaining('2 GB') });
});

test.each([
  [false, 'https or localhost'],
  [true, '(OPFS)'],
])('says why a page has no storage for models, in a secure context: %s', async (isSecure, reason) => {
  vi.stubGlobal('isSecureContext', isSecure);
  vi.stubGlobal('navigator', {});
  await expect(listModelFiles()).rejects.toMatchObject({ code: 'unsupported-request', message: expect.stringContaining(reason) });
});

test('names what a browser lacks that can read stored models but not write them', async () => {
  const getFileHandle = vi.fn();
  vi.stubGlobal('isSecureContext', true);
  vi.stubGlobal('FileSystemFileHandle', class {});
  vi.stubGlobal('navigator', { storage: { getDirectory: async () => ({ getDirectoryHandle: async () => ({ getFileHandle }) }) } });
  await expect(storeModelFile(new File(['GGUF'], 'small.gguf'))).rejects.toMatchObject({ cure: expect.stringContaining('Safari 26') });
  expect(getFileHandle).not.toHaveBeenCalled();
});

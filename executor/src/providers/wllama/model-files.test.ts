import { expect, test } from 'vitest';
import { storeModelFile } from './model-files.ts';

test('rejects a file too large for a page before writing anything', async () => {
  const file = Object.defineProperty(new File(['GGUF'], 'large.gguf'), 'size', { value: 2 * 1024 ** 3 + 1 });
  await expect(storeModelFile(file)).rejects.toMatchObject({ code: 'unsupported-request', message: expect.stringContaining('2 GB') });
});

import { expect, test } from 'vitest';
import { mapEngineError } from './map-engine-error.ts';

test.each([
  new RangeError('WebAssembly.Memory(): could not allocate memory'),
  new Error('Aborted(OOM): out of memory'),
  new WebAssembly.RuntimeError('memory access out of bounds'),
])('want of memory is named as such, and nothing of its text is repeated: %s', (thrown) => {
  const { message, cure } = mapEngineError(thrown);
  expect(message).toBe('Not enough memory to run the model in this page.');
  expect(cure).toContain('smaller model');
});

test('any other fault may be the file’s', () => {
  expect(mapEngineError(new Error('unknown architecture of secret-prompt'))).toMatchObject({
    code: 'provider-error',
    message: expect.not.stringContaining('secret'),
  });
});

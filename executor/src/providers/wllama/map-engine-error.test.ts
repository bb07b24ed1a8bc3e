import { expect, test } from 'vitest';
import { mapEngineError } from './map-engine-error.ts';

test.each([
  new RangeError('WebAssembly.Memory(): could not allocate memory'),
  new Error('Aborted(OOM): out of memory'),
  new WebAssembly.RuntimeError('memory access out of bounds'),
])('reports a lack of memory without repeating the message: %s', (thrown) => {
  const { message, cure } = mapEngineError(thrown);
  expect(message).toBe('Not enough memory to run the model in this page.');
  expect(cure).toContain('smaller model');
});

test('attributes other errors to the file', () => {
  expect(mapEngineError(new Error('unknown architecture of secret-prompt'))).toMatchObject({
    code: 'provider-error',
    message: expect.not.stringContaining('secret'),
  });
});

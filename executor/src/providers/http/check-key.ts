import { ExecutorError } from '../../executor-error.ts';

/**
 * The trimmed key; undefined if it is empty.
 *
 * @throws ExecutorError `invalid-key` for characters that headers do not allow. The platform's own error would contain the key.
 */
export function checkKey(apiKey: string | undefined): string | undefined {
  const key = apiKey?.trim() ?? '';
  if (key === '') return undefined;
  if (/^[\x21-\x7e]+$/.test(key)) return key;
  throw new ExecutorError('invalid-key', { sentence: 'The API key contains invalid characters.' });
}

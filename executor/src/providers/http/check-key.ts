import { ExecutorError } from '../../executor-error.ts';

/**
 * A key as it can be sent: without the white space around it, or undefined where there is none.
 *
 * @throws ExecutorError `invalid-key` for characters that no header can hold; the platform's own error for them repeats the key
 */
export function checkKey(apiKey: string | undefined): string | undefined {
  const key = apiKey?.trim() ?? '';
  if (key === '') return undefined;
  if (/^[\x21-\x7e]+$/.test(key)) return key;
  throw new ExecutorError('invalid-key', { sentence: 'The API key contains invalid characters.' });
}

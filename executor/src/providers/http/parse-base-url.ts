import { parseUrl } from '@chat-executor/protocol';
import { ExecutorError } from '../../executor-error.ts';

/**
 * Reads a base URL and its path, without trailing slashes and without a suffix that users paste with it.
 *
 * @throws ExecutorError `unreachable` unless it is an http or https URL without a user name
 */
export function parseBaseUrl(baseUrl: string, pasted: RegExp): { readonly url: URL; readonly path: string } {
  const text = baseUrl.trim();
  const url = parseUrl(text);
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new ExecutorError('unreachable', {
      sentence: 'The base URL in the provider settings is not a valid URL.',
      cure: 'Enter the full URL, such as http://localhost:1234/v1.',
    });
  }
  if (url.username !== '' || url.password !== '') {
    throw new ExecutorError('unreachable', {
      sentence: 'The base URL in the provider settings contains a user name or password, which is not supported.',
      cure: 'Remove it from the base URL and set an API key instead.',
    });
  }
  url.hash = '';
  return { url, path: url.pathname.replace(/\/+$/, '').replace(pasted, '').replace(/\/+$/, '') };
}

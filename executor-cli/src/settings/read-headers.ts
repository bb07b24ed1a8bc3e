import { findHeaderProblem } from '@chat-executor/executor/providers';
import { InputError } from '../input-error.ts';
import type { RawProvider } from './raw-settings.ts';
import { type Environment, readSecret } from './read-secret.ts';

const CURE = 'Use a header such as "CF-Access-Client-Id", and the name of the environment variable or keyring key with its value.';

/**
 * Reads the custom headers of a provider, whose values are in the environment or the keyring.
 *
 * @throws InputError that repeats no value, and a name only if it is one that cannot be sent
 */
export function readHeaders(
  given: NonNullable<RawProvider['headers']>,
  environment: Environment,
  keyringKeys: ReadonlyMap<string, string>,
): Readonly<Record<string, string>> {
  const headers = new Map<string, string>();
  for (const [name, { env, keyring }] of Object.entries(given)) {
    if ((env === undefined) === (keyring === undefined)) {
      throw new InputError('A custom header needs one source of its value.', 'Set either "env" or "keyring" of the header.');
    }
    const value = env === undefined ? keyringKeys.get(keyring ?? '') : readSecret(environment, env, '--header-env');
    const problem = findHeaderProblem(name, value ?? '', false);
    if (problem === 'forbidden') throw new InputError(`The custom header ${name} cannot be set: the program sets it.`, 'Remove it.');
    if (problem === 'name') throw new InputError('The name of a custom header is invalid.', CURE);
    if (problem) throw new InputError('The value of a custom header is empty or contains invalid characters.', CURE);
    if ([...headers.keys()].some((other) => other.toLowerCase() === name.toLowerCase())) {
      throw new InputError('A custom header is set twice.', 'Keep one of them.');
    }
    headers.set(name, value ?? '');
  }
  return Object.fromEntries(headers);
}

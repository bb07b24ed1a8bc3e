import process from 'node:process';
import { InputError } from '../input-error.ts';

/** Environment variables, by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Matches the names of nearly all variables, and hardly any secret. */
const VARIABLE_NAME = /^[A-Z][A-Z0-9_]{0,63}$/;

/**
 * Reads a secret from the environment.
 *
 * @param name - name of the variable. Users may enter the secret itself by mistake, so errors repeat it only if it looks
 *   like a name
 * @param setting - the setting with this name, such as `--key-env`
 * @throws InputError if the variable is missing or empty
 */
export function readSecret(environment: Environment, name: string, setting: string): string {
  // Excludes inherited names such as "constructor".
  const found = Object.hasOwn(environment, name) ? environment[name] : undefined;
  const value = found?.trim();
  if (value) return value;
  if (!VARIABLE_NAME.test(name)) {
    throw new InputError(
      `${setting} takes the name of an environment variable, but no variable with that name is set.`,
      `Put the secret into a variable such as MY_SECRET, and pass that name to ${setting}, not the secret itself.`,
    );
  }
  const state = found === undefined ? 'is not set' : 'is empty';
  throw new InputError(
    `The environment variable ${name} (from ${setting}) ${state}.`,
    process.platform === 'win32' ? `Set it, in PowerShell: $env:${name} = '…'` : `Set it: export ${name}=…`,
  );
}

import { InputError } from '../input-error.ts';

/** The variables of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What nearly every variable is called, and hardly any key. */
const USUAL_NAME = /^[A-Z][A-Z0-9_]{0,63}$/;

/**
 * Reads a secret from the environment.
 *
 * @param given - the name of the variable; people also put the secret itself there, so it is repeated only where it
 *   looks like a name
 * @param setting - where it was given, such as `--key-env`
 * @throws InputError when there is no such variable, or it is empty
 */
export function readSecret(environment: Environment, given: string, setting: string): string {
  // Environments inherit names such as "constructor".
  const found = Object.hasOwn(environment, given) ? environment[given] : undefined;
  const value = found?.trim();
  if (value) return value;
  if (!USUAL_NAME.test(given)) {
    throw new InputError(
      `${setting} takes the name of an environment variable, but no variable with that name is set.`,
      `Put the secret into a variable such as MY_SECRET, and pass that name to ${setting}, not the secret itself.`,
    );
  }
  const state = found === undefined ? 'is not set' : 'is empty';
  throw new InputError(`The environment variable ${given}, named by ${setting}, ${state}.`, `Set it: export ${given}=…`);
}

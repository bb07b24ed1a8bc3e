import { InputError } from '../input-error.ts';
import type { Keyring } from '../keyring/keyring.ts';
import { readKeyringKeys } from '../keyring/read-keyring-keys.ts';
import { completeSettings } from '../settings/complete-settings.ts';
import { addEnvironmentFile, environmentFileOf } from '../settings/environment-file.ts';
import { readConfigFile } from '../settings/read-config-file.ts';
import type { Environment } from '../settings/read-secret.ts';

const PROXIES = ['HTTPS_PROXY', 'HTTP_PROXY', 'ALL_PROXY', 'NO_PROXY'];

/**
 * Checks whether a service can start with a config file. It does not see the variables of this terminal, only the file with secrets and
 * the keyring.
 *
 * @returns warnings, without any secret
 */
export async function checkStart(
  configFile: string,
  environment: Environment,
  openKeyring: () => Pick<Keyring, 'get' | 'list'>,
): Promise<readonly string[]> {
  const warnings: string[] = [];
  try {
    const own = addEnvironmentFile({}, configFile);
    const file = readConfigFile(configFile);
    const keys = await readKeyringKeys(file.providers ?? [], openKeyring);
    const complete = (seen: Environment) => completeSettings({}, file, seen, keys);
    const advice = `A service does not see variables that only this terminal has: put them into ${environmentFileOf(configFile)}.`;
    const problem = findProblem(() => complete(own));
    if (problem) {
      // What the terminal's variables do not fix either needs another cure.
      const other = findProblem(() => complete({ ...own, ...environment }));
      const isVariable = other === undefined || /environment variable/.test(other.message);
      warnings.push(isVariable ? `${problem.message} ${advice}` : `${other.message} ${other.cure}`);
    }
    const unseen = PROXIES.filter((name) => read(environment, name) && !read(own, name));
    if (unseen.length > 0) warnings.push(`This terminal uses ${unseen.join(' and ')}. ${advice}`);
  } catch (thrown) {
    if (!(thrown instanceof InputError)) throw thrown;
    warnings.push(`${thrown.message} ${thrown.cure}`);
  }
  return warnings;
}

function read(environment: Environment, name: string): string | undefined {
  return environment[name.toLowerCase()] || environment[name];
}

function findProblem(complete: () => unknown): InputError | undefined {
  try {
    complete();
    return undefined;
  } catch (thrown) {
    if (thrown instanceof InputError) return thrown;
    throw thrown;
  }
}

import type { Examination } from '../doctor/examination.ts';
import { InputError } from '../input-error.ts';
import { chooseTokenSource } from '../sign-in/choose-token-source.ts';
import { SignIn } from '../sign-in/sign-in.ts';
import { mergeGiven, readCredentials } from './complete-settings.ts';
import { readBackend, readSocketPath } from './read-address.ts';
import { readProviders } from './read-providers.ts';
import type { Environment } from './read-secret.ts';
import type { GivenSettings } from './settings.ts';

/**
 * Puts together what is to be examined: the backend, the providers, or both. Without a way to sign in the backend is examined as far as
 * that goes.
 *
 * @throws InputError for the first thing that is wrong, or where there is nothing to examine
 */
export function completeExamination(
  options: GivenSettings,
  file: GivenSettings,
  environment: Environment,
  keyringKeys: ReadonlyMap<string, string> = new Map(),
): Examination {
  const { merged, signIn: given } = mergeGiven(options, file);
  const providers = merged.providers?.length ? readProviders(merged.providers, environment, keyringKeys) : [];
  if (merged.backend === undefined) {
    if (providers.length > 0) return { providers };
    throw new InputError('Nothing to check.', 'Use --backend, --provider, or --config with a config file.');
  }
  const url = readBackend(merged.backend);
  const path = merged.socketPath === undefined ? {} : { path: readSocketPath(merged.socketPath) };
  if (!given.tokenEnv && !given.emailEnv && !given.passwordEnv) return { backend: { url, token: '', ...path }, providers };
  const signIn = new SignIn(chooseTokenSource({ backend: url, credentials: readCredentials(given, environment) }));
  return { backend: { url, token: signIn.token, ...path }, signIn, providers };
}

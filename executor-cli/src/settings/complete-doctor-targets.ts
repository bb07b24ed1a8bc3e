import type { DoctorTargets } from '../doctor/diagnose.ts';
import { InputError } from '../input-error.ts';
import { chooseTokenSource } from '../sign-in/choose-token-source.ts';
import { SignIn } from '../sign-in/sign-in.ts';
import { mergeGiven, readCredentials } from './complete-settings.ts';
import type { RawSettings } from './raw-settings.ts';
import { readBackend, readSocketPath } from './read-address.ts';
import { readProviders } from './read-providers.ts';
import type { Environment } from './read-secret.ts';

/**
 * Merges options and file, and returns what to check: the backend, the providers, or both. Without a sign-in method, the
 * backend is checked without a token.
 *
 * @throws InputError for the first invalid setting, or if there is nothing to check
 */
export function completeDoctorTargets(
  options: RawSettings,
  file: RawSettings,
  environment: Environment,
  keyringKeys: ReadonlyMap<string, string> = new Map(),
): DoctorTargets {
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

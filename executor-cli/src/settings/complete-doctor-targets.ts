import type { DoctorTargets } from '../doctor/diagnose.ts';
import { InputError } from '../input-error.ts';
import { createNetwork, type Network } from '../network/network.ts';
import { chooseTokenSource } from '../sign-in/choose-token-source.ts';
import { SignIn } from '../sign-in/sign-in.ts';
import { hasSignIn, mergeGiven, readCredentials } from './complete-settings.ts';
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
  network: Network = createNetwork({}),
): DoctorTargets {
  const { merged, signIn: given } = mergeGiven(options, file);
  const providers = merged.providers?.length ? readProviders(merged.providers, environment, keyringKeys) : [];
  if (merged.backend === undefined) {
    if (providers.length > 0) return { providers, network };
    throw new InputError('Nothing to check.', 'Use --backend, --provider, or --config with a config file.');
  }
  const url = readBackend(merged.backend);
  const address = {
    url,
    ...(merged.socketPath !== undefined && { path: readSocketPath(merged.socketPath) }),
    ...(network.createWebSocket && { createWebSocket: network.createWebSocket }),
  };
  if (!hasSignIn(given)) return { backend: { ...address, token: '' }, providers, network };
  const credentials = readCredentials(given, environment);
  const signIn = new SignIn(chooseTokenSource({ backend: url, credentials, fetch: network.fetch }));
  return { backend: { ...address, token: signIn.token }, signIn, providers, network };
}

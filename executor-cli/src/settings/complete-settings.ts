import type { Limits } from '@chat-executor/executor';
import { InputError } from '../input-error.ts';
import { notValue } from './point-out.ts';
import type { RawSettings } from './raw-settings.ts';
import { readBackend, readSocketPath } from './read-address.ts';
import { readLogFormat } from './read-arguments.ts';
import { readControl } from './read-control.ts';
import { readProviders } from './read-providers.ts';
import { type Environment, readSecret } from './read-secret.ts';
import type { Credentials, RunSettings } from './settings.ts';

const DEFAULT_DRAIN_SECONDS = 30;
const DEFAULT_REFRESH_SECONDS = 300;
const MAX_SECONDS = 86_400;

/**
 * Merges options and file, where options override the file, adds defaults, and validates the result.
 *
 * @throws InputError for the first missing or invalid setting
 */
export function completeSettings(
  options: RawSettings,
  file: RawSettings,
  environment: Environment,
  keyringKeys: ReadonlyMap<string, string> = new Map(),
): RunSettings {
  const { merged, signIn } = mergeGiven(options, file);
  const { socketPath, name } = merged;
  // In the order users enter them: the first invalid one is reported.
  const backend = readBackend(merged.backend);
  const path = socketPath === undefined ? {} : { socketPath: readSocketPath(socketPath) };
  const displayName = name === undefined ? {} : { name: readName(name) };
  const credentials = readCredentials(signIn, environment);
  const providers = readProviders(merged.providers ?? [], environment, keyringKeys);
  const providerIds = providers.map(({ id }) => id);
  return {
    ...{ backend, ...path, ...displayName, credentials, providers },
    control: readControl(merged, providerIds),
    fetchImages: merged.fetchImages ?? false,
    limits: readLimits(merged),
    logFormat: readLogFormat(merged.logFormat),
    drainMs: readSeconds(merged.drainSeconds ?? DEFAULT_DRAIN_SECONDS, 'drain', 0),
    refreshMs: readSeconds(merged.refreshSeconds ?? DEFAULT_REFRESH_SECONDS, 'refresh', 5),
  };
}

function readLimits({ firstTokenSeconds, callbackSeconds, idleSeconds, totalSeconds }: RawSettings): Partial<Limits> {
  return {
    ...(firstTokenSeconds !== undefined && { firstTokenMs: readSeconds(firstTokenSeconds, 'first-token', 1) }),
    ...(callbackSeconds !== undefined && { callbackMs: readSeconds(callbackSeconds, 'callback', 1) }),
    ...(idleSeconds !== undefined && { idleMs: readSeconds(idleSeconds, 'idle', 1) }),
    ...(totalSeconds !== undefined && { totalMs: readSeconds(totalSeconds, 'total', 1) }),
  };
}

/**
 * Merges options and file. Options override the file.
 *
 * @returns the merged settings, and separately those with the sign-in method: sign-in options replace all of the file's
 * @throws InputError if both have providers
 */
export function mergeGiven(options: RawSettings, file: RawSettings): { readonly merged: RawSettings; readonly signIn: RawSettings } {
  if (options.providers && file.providers) {
    throw new InputError(
      'Providers are set both by --provider and in the config file.',
      'Keep either --provider or "providers" in the file.',
    );
  }
  const signIn = hasSignIn(options) ? options : file;
  return { merged: { ...file, ...withoutUndefined(options) }, signIn };
}

function withoutUndefined(given: RawSettings): RawSettings {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

/** Whether the settings have a sign-in method, or a part of one. */
export function hasSignIn({ tokenEnv, emailEnv, ldapUserEnv, passwordEnv }: RawSettings): boolean {
  return Boolean(tokenEnv || emailEnv || ldapUserEnv || passwordEnv);
}

/** @throws InputError if there is no sign-in method, or more than one */
export function readCredentials(given: RawSettings, environment: Environment): Credentials {
  const { tokenEnv, emailEnv, ldapUserEnv, passwordEnv } = given;
  const methods = [tokenEnv, emailEnv, ldapUserEnv].filter((name) => name !== undefined);
  if (methods.length > 1 || (tokenEnv !== undefined && passwordEnv !== undefined)) {
    throw new InputError('Two sign-in methods are set: a token, an email address or an LDAP user name.', 'Keep one of them.');
  }
  if (tokenEnv !== undefined) return { kind: 'token', token: readSecret(environment, tokenEnv, '--token-env'), tokenEnv };
  if (!hasSignIn(given)) {
    throw new InputError(
      'No sign-in method is set.',
      'Put a token from the backend into an environment variable and pass its name with --token-env, or use --email-env and --password-env.',
    );
  }
  const userEnv = emailEnv ?? ldapUserEnv;
  if (userEnv === undefined || passwordEnv === undefined) {
    throw new InputError(
      'Sign-in needs both a user and a password.',
      'Use both --email-env and --password-env, or both --ldap-user-env and --password-env.',
    );
  }
  const kind = emailEnv === undefined ? 'ldap' : 'password';
  const user = readSecret(environment, userEnv, kind === 'ldap' ? '--ldap-user-env' : '--email-env');
  return { kind, user, password: readSecret(environment, passwordEnv, '--password-env'), userEnv, passwordEnv };
}

function readName(given: string): string {
  const name = given.trim();
  if (name === '' || name.length > 64) throw new InputError('--name is empty or longer than 64 characters.', 'Choose another name.');
  return name;
}

function readSeconds(given: number, option: 'drain' | 'refresh' | 'first-token' | 'callback' | 'idle' | 'total', min: number): number {
  if (Number.isInteger(given) && given >= min && given <= MAX_SECONDS) return given * 1000;
  throw new InputError(`--${option}-seconds must be between ${min} and ${MAX_SECONDS}${notValue(given)}.`, 'Choose another value.');
}

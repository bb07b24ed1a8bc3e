import type { ProviderSettings } from '@chat-executor/executor/providers';
import { InputError } from '../input-error.ts';
import type { Keyring } from '../keyring/keyring.ts';
import { readKeyringKeys } from '../keyring/read-keyring-keys.ts';
import type { Network } from '../network/network.ts';
import type { Prompts } from '../prompts/prompts.ts';
import { completeSettings } from '../settings/complete-settings.ts';
import type { RawProvider, RawSettings } from '../settings/raw-settings.ts';
import { readProviders } from '../settings/read-providers.ts';
import type { Environment } from '../settings/read-secret.ts';

/** What the steps of `setup` use. */
export type SetupTools = { readonly prompts: Prompts; readonly network: Network; readonly keyring: Keyring };

/** The answers so far. Nothing is saved before the last one. */
export type SetupDraft = {
  readonly configFile: string;
  /** The settings of the config file with the answers. */
  settings: RawSettings;
  /** The variables of the process, which come before those of the file with secrets. */
  readonly processEnvironment: Environment;
  /** Both together. */
  readonly environment: Environment;
  /** The variables of the config file's sign-in, which a new sign-in may replace. */
  readonly signInVariables: ReadonlySet<string | undefined>;
  /** Secrets to write to the file with secrets, by variable. */
  readonly variables: Map<string, string>;
  /** Keys to save in the keyring, by name. */
  readonly keys: Map<string, string>;
};

/** The environment with the secrets that are not saved yet. */
export function environmentOf({ environment, variables }: SetupDraft): Environment {
  return { ...environment, ...Object.fromEntries(variables) };
}

/**
 * Stores a secret for the file with secrets, under a variable that nothing else uses: neither the process, whose variables come first,
 * nor other settings, nor the file.
 *
 * @returns the name of the variable
 */
export function addVariable(draft: SetupDraft, wanted: string, value: string): string {
  const { processEnvironment, environment, variables, signInVariables } = draft;
  const settings = JSON.stringify(draft.settings);
  const isTaken = (each: string) =>
    processEnvironment[each] !== undefined ||
    variables.has(each) ||
    settings.includes(`"${each}"`) ||
    (environment[each] !== undefined && !signInVariables.has(each));
  const name = firstFree(wanted, '_', isTaken);
  variables.set(name, value);
  return name;
}

/** The wanted name, otherwise with the first number from 2 that is not taken. */
export function firstFree(wanted: string, separator: string, isTaken: (name: string) => boolean): string {
  let name = wanted;
  for (let number = 2; isTaken(name); number += 1) name = `${wanted}${separator}${number}`;
  return name;
}

/** Completes providers with their keys, also those that are not saved yet. */
export async function completeProviders(
  draft: SetupDraft,
  providers: readonly RawProvider[],
  keyring: Keyring,
): Promise<readonly ProviderSettings[]> {
  return readProviders(providers, environmentOf(draft), await readKeys(draft, providers, keyring));
}

/** What is wrong with the settings, with the cure; undefined if the executor accepts them. */
export async function findInvalid(draft: SetupDraft, keyring: Keyring): Promise<string | undefined> {
  try {
    const keys = await readKeys(draft, draft.settings.providers ?? [], keyring);
    completeSettings(draft.settings, {}, environmentOf(draft), keys);
    return undefined;
  } catch (thrown) {
    if (thrown instanceof InputError) return `${thrown.message} ${thrown.cure}`;
    throw thrown;
  }
}

function readKeys(draft: SetupDraft, providers: readonly RawProvider[], keyring: Keyring): Promise<ReadonlyMap<string, string>> {
  const get = async (name: string) => draft.keys.get(name) ?? (await keyring.get(name));
  return readKeyringKeys(providers, () => ({ get, list: () => keyring.list() }));
}

import { AI_SDK, type AiSdkSettings } from '../ai-sdk/ai-sdk-settings.ts';
import { InputError } from '../input-error.ts';
import type { RawProvider } from './raw-settings.ts';
import { type Environment, readSecret } from './read-secret.ts';

/** Names of options that are secrets. `keyFilename` and `accessKeyId` are none. */
const SECRET = /(key|secret|token|password|passphrase)$/i;

/** Settings of other kinds that a package of the AI SDK does not have. */
const OTHER_KINDS = ['extraBody', 'promptCaching', 'offersNonChat'] as const;

/**
 * Reads the settings of a package of the AI SDK; undefined for other kinds.
 *
 * @throws InputError for a missing or invalid setting, and for a secret in the options. Repeats no value
 */
export function readAiSdk(
  given: RawProvider,
  environment: Environment,
  keyringKeys: ReadonlyMap<string, string>,
): AiSdkSettings['aiSdk'] | undefined {
  const { kind, package: name, factory, options, providerOptions, models = [] } = given;
  if (kind !== AI_SDK) {
    if ([name, factory, options, providerOptions].every((setting) => setting === undefined)) return undefined;
    throw new InputError(`Only a provider of kind ${AI_SDK} has a package.`, `Remove it, or use --provider ${AI_SDK}.`);
  }
  const cure = 'Set it with --package, such as --package @ai-sdk/amazon-bedrock.';
  if (name === undefined) throw new InputError('The package of the AI SDK is not set.', cure);
  if (!/^(@[a-z\d][\w.-]*\/)?[a-z\d][\w.-]*(\/[\w-]+)*$/i.test(name))
    throw new InputError('The package is not the name of an npm package.', cure);
  if (models.length === 0) {
    throw new InputError('A provider of the AI SDK cannot list its models.', 'Name them with --model, or "models" in the config file.');
  }
  const other = OTHER_KINDS.find((setting) => given[setting] !== undefined);
  if (other)
    throw new InputError(`A provider of kind ${AI_SDK} does not support "${other}".`, 'Remove it. See "options" and "providerOptions".');
  return {
    package: name,
    models: [...new Set(models)],
    ...(factory !== undefined && { factory }),
    ...(options && { options: readOptions(options, environment, keyringKeys) }),
    ...(providerOptions && { providerOptions }),
  };
}

/** Replaces each `{"env": NAME}` and `{"keyring": NAME}` by its value, at any depth. */
function readOptions(
  options: Readonly<Record<string, unknown>>,
  environment: Environment,
  keyringKeys: ReadonlyMap<string, string>,
): Record<string, unknown> {
  const entries = Object.entries(options).map(([option, value]): [string, unknown] => {
    const source = readSource(value);
    if (source?.env !== undefined) return [option, readSecret(environment, source.env, `"${option}"`)];
    if (source?.keyring !== undefined) return [option, keyringKeys.get(source.keyring)];
    if (typeof value === 'string' && SECRET.test(option)) {
      throw new InputError(
        `The option "${option}" is a secret.`,
        `Name its environment variable or keyring key instead: "${option}": {"env": "NAME"} or {"keyring": "name"}.`,
      );
    }
    return [option, isObject(value) ? readOptions(value, environment, keyringKeys) : value];
  });
  return Object.fromEntries(entries);
}

/** The names of the keyring keys in the options of a package. */
export function listKeyringNames(options: Readonly<Record<string, unknown>> = {}): string[] {
  return Object.values(options).flatMap((value) => {
    const name = readSource(value)?.keyring;
    return name === undefined ? (isObject(value) ? listKeyringNames(value) : []) : [name];
  });
}

function readSource(value: unknown): { readonly env?: string; readonly keyring?: string } | undefined {
  if (!isObject(value)) return undefined;
  const [[source, name] = [], ...others] = Object.entries(value);
  return typeof name === 'string' && others.length === 0 && (source === 'env' || source === 'keyring') ? { [source]: name } : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

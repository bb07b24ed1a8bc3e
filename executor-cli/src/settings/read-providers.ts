import type { Fallback, ModelAlias, ProviderSettings } from '@chat-executor/executor/providers';
import { listFixedFields, PROVIDER_PRESETS } from '@chat-executor/executor/providers';
import type { AiSdkSettings } from '../ai-sdk/ai-sdk-settings.ts';
import { InputError } from '../input-error.ts';
import { didYouMean, namedValue } from './point-out.ts';
import { PROVIDER_KINDS } from './provider-kinds.ts';
import type { RawProvider } from './raw-settings.ts';
import { readAddress } from './read-address.ts';
import { readAiSdk } from './read-ai-sdk.ts';
import { readHeaders } from './read-headers.ts';
import { type Environment, readSecret } from './read-secret.ts';

/**
 * Completes providers with keys from the environment and the keyring, and with default URLs, ids and names.
 *
 * @throws InputError for the first missing or invalid setting
 */
export function readProviders(
  given: readonly RawProvider[],
  environment: Environment,
  keyringKeys: ReadonlyMap<string, string>,
): readonly ProviderSettings[] {
  if (given.length === 0) {
    throw new InputError('No provider is set.', 'Add one, such as --provider ollama, or list providers in a --config file.');
  }
  const providers = given.map((provider) => readProvider(provider, environment, keyringKeys));
  const duplicate = providers.find(({ id }, index) => providers.findIndex((other) => other.id === id) !== index);
  if (duplicate)
    throw new InputError(`Two providers have the id "${duplicate.id}".`, 'Give each provider its own "id" in the config file.');
  for (const { id, fallbacks = [] } of providers) {
    const invalid = fallbacks.find(({ providerId }) => providerId === id || !providers.some((other) => other.id === providerId));
    if (invalid) {
      const others = providers.map((other) => other.id).filter((other) => other !== id);
      const { providerId } = invalid;
      throw new InputError(
        `The provider "${id}" has a fallback${namedValue(providerId)} that is ${providerId === id ? 'the provider itself' : 'not a provider in this file'}.`,
        `${providerId === id ? '' : didYouMean(providerId, others)}In "fallbacks", use the "id" of another provider.`,
      );
    }
  }
  return providers;
}

function readProvider(
  given: RawProvider,
  environment: Environment,
  keyringKeys: ReadonlyMap<string, string>,
): ProviderSettings | AiSdkSettings {
  const { id, kind, name, baseUrl, models, fallbacks, headers, extraBody, promptCaching, offersNonChat, prefix, aliases = [] } = given;
  if (!PROVIDER_KINDS.includes(kind)) {
    throw new InputError(
      `Unknown kind of provider${namedValue(kind)}, or one that runs only in a web page.`,
      `${didYouMean(kind, PROVIDER_KINDS)}Use one of: ${PROVIDER_KINDS.join(', ')}.`,
    );
  }
  const preset = PROVIDER_PRESETS.find((each) => each.id === kind && each.baseUrl !== '');
  const address = baseUrl ?? preset?.baseUrl;
  const cure = 'Set it with --base-url, such as --base-url http://localhost:1234/v1.';
  const aiSdk = readAiSdk(given, environment, keyringKeys);
  if (!address && !aiSdk) throw new InputError(`A provider of kind ${kind} needs a base URL.`, cure);
  const host = address ? readAddress(address, 'provider', cure).host : kind;
  if (models?.some((model) => model.trim() === '')) throw new InputError('A model ID is empty.', 'Remove it, or add the ID after --model.');
  const apiKey = readKey(given, environment, keyringKeys);
  const fixed = listFixedFields(extraBody ?? {});
  if (fixed.length > 0) throw new InputError(`The extra fields of a provider cannot set ${fixed.join(', ')}.`, 'Remove them.');
  return {
    id: id ?? kind,
    kind,
    name: name ?? preset?.name ?? aiSdk?.package ?? host,
    baseUrl: address ?? '',
    ...(aiSdk && { aiSdk }),
    ...(apiKey !== undefined && { apiKey }),
    ...(headers && { headers: readHeaders(headers, environment, keyringKeys) }),
    ...(extraBody && { extraBody }),
    ...(models && models.length > 0 && !aiSdk && { models: [...new Set(models)] }),
    ...(promptCaching !== undefined && { promptCaching }),
    ...(offersNonChat !== undefined && { offersNonChat }),
    ...(prefix !== undefined && { prefix: readLabel(prefix, 'prefix') }),
    ...(aliases.length > 0 && { aliases: aliases.map(readAlias) }),
    ...(fallbacks && fallbacks.length > 0 && { fallbacks: fallbacks.map(readFallback) }),
  };
}

function readKey(
  { keyEnv, keyKeyring }: RawProvider,
  environment: Environment,
  keyringKeys: ReadonlyMap<string, string>,
): string | undefined {
  if (keyEnv !== undefined && keyKeyring !== undefined) {
    throw new InputError('Two sources are set for the key of one provider.', 'Keep either --key-env or --key-keyring.');
  }
  if (keyKeyring !== undefined) return keyringKeys.get(keyKeyring);
  return keyEnv === undefined ? undefined : readSecret(environment, keyEnv, '--key-env');
}

function readAlias({ model, id, name }: NonNullable<RawProvider['aliases']>[number]): ModelAlias {
  return {
    model: readLabel(model, 'model of an alias'),
    ...(id !== undefined && { id: readLabel(id, 'id of an alias') }),
    ...(name !== undefined && { name: readLabel(name, 'name of an alias') }),
  };
}

function readLabel(given: string, what: string): string {
  if (given.trim() !== '' && given.length <= 100) return given;
  throw new InputError(`The ${what} is empty or longer than 100 characters.`, 'Choose another one.');
}

function readFallback({ provider, model }: NonNullable<RawProvider['fallbacks']>[number]): Fallback {
  return { providerId: provider, ...(model !== undefined && { model }) };
}

import { InputError } from '../input-error.ts';
import type { RawProvider } from '../settings/raw-settings.ts';
import { listKeyringNames } from '../settings/read-ai-sdk.ts';
import type { Keyring } from './keyring.ts';

/**
 * Reads the keys that providers refer to from the keyring.
 *
 * @param openKeyring - not called if no provider refers to the keyring
 * @returns the keys by name
 * @throws InputError for an unknown name, without repeating it: users may enter the key itself by mistake
 */
export async function readKeyringKeys(
  providers: readonly RawProvider[],
  openKeyring: () => Pick<Keyring, 'get' | 'list'>,
): Promise<ReadonlyMap<string, string>> {
  const names = new Set(
    providers.flatMap(({ keyKeyring, headers = {}, options }) => [
      keyKeyring,
      ...Object.values(headers).map(({ keyring }) => keyring),
      ...listKeyringNames(options),
    ]),
  );
  names.delete(undefined);
  const keys = new Map<string, string>();
  if (names.size === 0) return keys;
  const keyring = openKeyring();
  for (const name of names) {
    if (name === undefined) continue;
    const key = await keyring.get(name);
    if (key === undefined) {
      const known = await keyring.list();
      throw new InputError(
        `The keyring has no key with the name given in --key-keyring, in a header or in an option.${known.length > 0 ? ` Available: ${known.join(', ')}.` : ''}`,
        'Save one first with `chat-executor key set NAME`, and use that name, not the key itself.',
      );
    }
    keys.set(name, key);
  }
  return keys;
}

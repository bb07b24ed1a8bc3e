import { InputError } from '../input-error.ts';
import type { GivenProvider } from '../settings/settings.ts';
import type { Keyring } from './keyring.ts';

/**
 * Reads the keys that providers name from the keyring, which is not asked where none does.
 *
 * @param keyring - made when it is needed
 * @returns the keys by their names
 * @throws InputError for a name the keyring does not have. The name is not repeated: people also put the key there.
 */
export async function readKeyringKeys(providers: readonly GivenProvider[], keyring: () => Keyring): Promise<ReadonlyMap<string, string>> {
  const names = new Set(providers.flatMap(({ keyKeyring }) => (keyKeyring === undefined ? [] : [keyKeyring])));
  const keys = new Map<string, string>();
  if (names.size === 0) return keys;
  const opened = keyring();
  for (const name of names) {
    const key = await opened.get(name);
    if (key === undefined) {
      const known = await opened.list();
      throw new InputError(
        `The keyring has no key with the name given in --key-keyring${known.length > 0 ? `; it has: ${known.join(', ')}` : ''}.`,
        'Save one first with `chat-executor key set NAME`, and pass that name to --key-keyring, not the key itself.',
      );
    }
    keys.set(name, key);
  }
  return keys;
}

import { makeDataKey } from './data-key.ts';
import { makePasskeyProtection } from './passkey-protection.ts';
import { makePassphraseProtection } from './passphrase-protection.ts';
import type { MadeProtection, ProtectionChoice } from './protection.ts';

/** @throws KeyError when the passphrase or the passkey is not fit for it */
export async function makeProtection(choice: ProtectionChoice): Promise<MadeProtection> {
  const id = crypto.randomUUID();
  switch (choice.kind) {
    case 'device': {
      const dataKey = await makeDataKey();
      return { dataKey, protection: { kind: 'device', id, dataKey } };
    }
    case 'passphrase':
      return makePassphraseProtection(choice.passphrase, choice.autoLockMinutes);
    case 'passkey':
      return makePasskeyProtection(choice.autoLockMinutes);
    case 'session':
      return { dataKey: undefined, protection: { kind: 'session', id } };
  }
}

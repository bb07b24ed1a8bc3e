import { generateDataKey } from './data-key.ts';
import { createPasskeyProtection } from './passkey-protection.ts';
import { createPassphraseProtection } from './passphrase-protection.ts';
import type { CreatedProtection, ProtectionChoice } from './protection.ts';

/** Creates a protection with a new data key. @throws KeyError if the passphrase or the passkey is unsuitable */
export async function createProtection(choice: ProtectionChoice): Promise<CreatedProtection> {
  const id = crypto.randomUUID();
  switch (choice.kind) {
    case 'device': {
      const dataKey = await generateDataKey();
      return { dataKey, protection: { kind: 'device', id, dataKey } };
    }
    case 'passphrase':
      return createPassphraseProtection(choice.passphrase, choice.autoLockMinutes);
    case 'passkey':
      return createPasskeyProtection(choice.autoLockMinutes);
    case 'session':
      return { dataKey: undefined, protection: { kind: 'session', id } };
  }
}

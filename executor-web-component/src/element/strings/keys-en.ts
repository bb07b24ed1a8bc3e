import type { KeyErrorCode } from '../keys/key-error.ts';
import type { KeysProblem } from '../keys/key-vault.ts';
import type { ProtectionKind } from '../keys/protection.ts';
import type { SettingsFileProblem } from '../settings/settings-file.ts';

/** English text of where keys are kept, and of settings as a file. */
export const KEYS_EN = {
  heading: 'Keys',
  kept: {
    device: 'Encrypted in this browser, and open whenever it is. Never sent to the backend.',
    passphrase: 'Encrypted in this browser, opened with your passphrase. Never sent to the backend.',
    passkey: 'Encrypted in this browser, opened with your passkey. Never sent to the backend.',
    session: 'In the memory of this tab only: gone when it is closed or loaded again. Never sent to the backend.',
  } satisfies Record<ProtectionKind, string> as Record<ProtectionKind, string>,
  autoLock: (minutes: number): string =>
    minutes === 0 ? 'They stay open until the page is closed.' : `They lock after ${minutes} minutes without an input.`,
  problems: {
    insecure:
      'This page came over plain http, where browsers have no encryption, so keys are kept nowhere. Open it over https or on localhost to keep them.',
    unavailable: 'This browser keeps nothing for this page (a private window, or blocked storage), so keys last only until it is closed.',
    blocked: 'Another tab with an older page holds the storage. Close it and load this page again to keep keys.',
    outdated: 'This page is older than what another tab stored. Load it again.',
    'not-kept': 'The browser did not store the keys; they last until this page is closed. Free some space and save again.',
  } satisfies Record<KeysProblem, string> as Record<KeysProblem, string>,
  errors: {
    'wrong-passphrase': 'This is not the passphrase. Try again.',
    'passphrase-too-short': 'A passphrase has at least 8 characters. Several words are better than one.',
    'passkey-refused': 'The passkey was not used. Try again, and confirm when the browser asks.',
    'passkey-unsuitable': 'This passkey gives no secret to encrypt with. Choose another kind of passkey, or a passphrase.',
    'passkey-unavailable': 'Passkeys cannot be used on this page in this browser. Choose a passphrase.',
    locked: 'The keys are locked. Unlock them first.',
    'not-kept': 'The browser did not store this, so nothing has changed. Free some space and try again.',
    failed: 'This failed, and nothing has changed. Try again.',
  } satisfies Record<KeyErrorCode, string> as Record<KeyErrorCode, string>,
  locked: 'The keys are locked, so the providers that need one are not offered.',
  passphrase: 'Passphrase',
  unlock: 'Unlock',
  unlockWithPasskey: 'Unlock with passkey',
  lock: 'Lock now',
  change: 'Change protection',
  exportSettings: 'Export settings',
  importSettings: 'Import settings',
  imported: 'The settings were imported.',
  forget: {
    link: 'Forget all keys',
    heading: 'Forget all keys?',
    text: 'Every key kept in this browser is deleted. The providers stay; enter their keys again.',
    confirm: 'Forget all keys',
    cancel: 'Keep them',
  },
  protection: {
    heading: 'Protection of keys',
    choose: 'How keys are kept',
    kinds: {
      device: [
        'Encrypted in this browser',
        'Asks for nothing. Against somebody who copies files of this browser, not against who uses it.',
      ],
      passphrase: ['Locked by a passphrase', 'Asked for when a key is needed. If you forget it, the keys have to be entered again.'],
      passkey: ['Locked by a passkey', 'Your fingerprint, face, PIN or security key. If you lose it, the keys have to be entered again.'],
      session: ['For this session only', 'Kept nowhere; entered again in every new tab.'],
    } satisfies Record<ProtectionKind, readonly [string, string]> as Record<ProtectionKind, readonly [name: string, text: string]>,
    noPasskeys: 'Not available on this page in this browser.',
    passphrase: 'New passphrase',
    repeat: 'The same again',
    differ: 'The two are not the same.',
    autoLock: 'Lock by itself',
    after: (minutes: number): string => (minutes === 0 ? 'When the page is closed' : `After ${minutes} minutes without an input`),
    save: 'Apply',
    saving: 'Applying…',
    cancel: 'Cancel',
  },
  file: {
    heading: 'Import settings?',
    added: 'Added',
    changed: 'Changed',
    same: (count: number): string => (count === 1 ? '1 provider stays as it is.' : `${count} providers stay as they are.`),
    switchedOff: 'Local servers switched off',
    keyLost: 'the kept key is for the old address and is forgotten',
    nothing: 'Nothing would change.',
    noKeys: 'A settings file holds no keys. Enter the keys of new providers afterwards.',
    confirm: 'Import',
    cancel: 'Cancel',
    problems: {
      'too-large': 'This file is too large to be settings.',
      'not-settings': 'This is not a settings file. Choose one that “Export settings” made.',
      newer: 'This file is from a newer release. Use that release here, too, or export again with an older one.',
      damaged: 'This file is damaged: a provider in it has no name or no address. Nothing was changed.',
    } satisfies Record<SettingsFileProblem, string> as Record<SettingsFileProblem, string>,
  },
};

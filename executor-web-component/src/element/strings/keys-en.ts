import type { KeyErrorCode } from '../keys/key-error.ts';
import type { KeysProblem } from '../keys/key-vault.ts';
import type { ProtectionKind } from '../keys/protection.ts';
import type { SettingsFileProblem } from '../settings/settings-file.ts';

/** English text on key storage and settings files. */
export const KEYS_EN = {
  heading: 'Keys',
  stored: {
    device: 'Encrypted in this browser. No unlocking needed. Never sent to the backend.',
    passphrase: 'Encrypted in this browser, unlocked with your passphrase. Never sent to the backend.',
    passkey: 'Encrypted in this browser, unlocked with your passkey. Never sent to the backend.',
    session: 'Only in the memory of this tab, until you close or reload it. Never sent to the backend.',
  } satisfies Record<ProtectionKind, string> as Record<ProtectionKind, string>,
  autoLock: (minutes: number): string =>
    minutes === 0 ? 'Keys stay unlocked until the page is closed.' : `Keys lock after ${minutes} minutes of inactivity.`,
  problems: {
    insecure:
      'This page uses plain http, where browsers offer no encryption, so keys are not saved. Open it over https or on localhost to save them.',
    unavailable: 'This browser stores no data for this page (private window or blocked storage). Keys last until you close it.',
    blocked: 'Another tab runs an older version of this page and blocks the storage. Close that tab and reload this page to save keys.',
    outdated: 'Another tab runs a newer version of this page. Reload this page.',
    lost: 'The browser no longer answers for its storage. Keys that are in memory keep working. If this stays, reload this page.',
    'not-kept': 'The browser could not save the keys. They last until you close this page. Free some space and save again.',
  } satisfies Record<KeysProblem, string> as Record<KeysProblem, string>,
  errors: {
    'wrong-passphrase': 'Wrong passphrase. Try again.',
    'passphrase-too-short': 'Use at least 8 characters. Several words are stronger than one.',
    'passkey-refused': 'The passkey was not used. Try again and confirm the browser’s prompt.',
    'passkey-unsuitable': 'This passkey can’t encrypt keys. Choose another kind of passkey, or a passphrase.',
    'passkey-unavailable': 'Passkeys are not available on this page in this browser. Choose a passphrase.',
    locked: 'The keys are locked. Unlock them first.',
    'not-kept': 'The browser could not save this. Nothing was changed. Free some space and try again.',
    failed: 'Something went wrong. Nothing was changed. Try again.',
  } satisfies Record<KeyErrorCode, string> as Record<KeyErrorCode, string>,
  locked: 'Keys are locked. A message to a model that needs one waits until you unlock them.',
  ask: {
    heading: 'Unlock your keys to answer.',
    explanation: (backend: string, models: string): string => `${backend} waits for ${models}, and its key is locked.`,
    cancel: 'Cancel request',
  },
  passphrase: 'Passphrase',
  unlock: 'Unlock',
  unlocking: 'Unlocking…',
  unlockWithPasskey: 'Unlock with passkey',
  lock: 'Lock now',
  change: 'Change protection',
  exportSettings: 'Export settings',
  importSettings: 'Import settings',
  imported: 'Settings imported.',
  deleteAll: {
    link: 'Delete all keys',
    heading: 'Delete all keys?',
    text: 'All keys saved in this browser are deleted. Providers stay; you can enter their keys again.',
    confirm: 'Delete all keys',
    cancel: 'Cancel',
  },
  protection: {
    heading: 'Key protection',
    choose: 'How keys are stored',
    kinds: {
      device: ['Encrypted in this browser', 'No prompt. Protects against copied files, not against someone using this browser.'],
      passphrase: ['Locked with a passphrase', 'Prompts when a key is needed. If you forget it, enter the keys again.'],
      passkey: ['Locked with a passkey', 'Your fingerprint, face, PIN or security key. If you lose it, enter the keys again.'],
      session: ['This session only', 'Not saved. Enter the keys again in every new tab.'],
    } satisfies Record<ProtectionKind, readonly [string, string]> as Record<ProtectionKind, readonly [name: string, text: string]>,
    noPasskeys: 'Not available on this page in this browser.',
    passphrase: 'New passphrase',
    repeat: 'Repeat passphrase',
    differ: 'The passphrases do not match.',
    autoLock: 'Auto-lock',
    after: (minutes: number): string => (minutes === 0 ? 'When the page is closed' : `After ${minutes} minutes of inactivity`),
    save: 'Apply',
    saving: 'Applying…',
    cancel: 'Cancel',
  },
  file: {
    heading: 'Import settings?',
    added: 'Added',
    changed: 'Changed',
    same: (count: number): string => (count === 1 ? '1 provider unchanged.' : `${count} providers unchanged.`),
    switchedOff: 'Local servers turned off',
    keyLost: 'its saved key is for the old URL and will be deleted',
    nothing: 'No changes.',
    noKeys: 'Settings files contain no keys. Enter the keys of new providers after the import.',
    confirm: 'Import',
    cancel: 'Cancel',
    problems: {
      'too-large': 'This file is too large to be a settings file. Choose another file.',
      'not-settings': 'This is not a settings file. Choose one created with “Export settings”.',
      newer: 'This file is from a newer version. Update chat-executor, or export again with an older version.',
      damaged: 'This file is damaged: a provider has no name or no URL. Nothing was changed. Export it again.',
    } satisfies Record<SettingsFileProblem, string> as Record<SettingsFileProblem, string>,
  },
};

/** The text on keys, in any language. */
export type KeysStrings = typeof KEYS_EN;

import type { KeyVault } from '../keys/key-vault.ts';
import type { StoredSettings } from './stored-settings.ts';

/**
 * Why settings are not kept:
 * - `unavailable`: the browser keeps nothing for this page (private window, blocked storage)
 * - `full`: there was no room for them
 * - `not-loaded`: what deals with keys could not be loaded, so nothing was changed
 * - `unreadable`: what is kept there is not settings; the next change replaces it
 */
export type StoreProblem = 'unavailable' | 'full' | 'not-loaded' | 'unreadable';

/** A store of a user's settings. They never leave the browser or appear in an attribute, event or log. */
export interface SettingsStore {
  /** Why the last reading or writing failed; undefined while all is well. Changed settings still last for the session. */
  readonly problem: StoreProblem | undefined;
  /** Returns the current settings. */
  read(): Promise<StoredSettings>;
  /** Changes them, starting from the newest, whichever tab wrote it. What cannot be kept does not reject: see {@link problem}. */
  update(change: (settings: StoredSettings) => StoredSettings): Promise<void>;
  /** Calls back when settings change in any tab, until the returned function is called. */
  watch(listener: () => void): () => void;
  /** What keeps the keys, for the panel; left out by a store that deals with keys in its own way. */
  openVault?(): Promise<KeyVault>;
}

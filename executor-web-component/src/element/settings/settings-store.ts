import type { ProviderState } from '@chat-executor/executor';
import type { KeyVault } from '../keys/key-vault.ts';
import type { StoredSettings } from './stored-settings.ts';

/**
 * Why settings can't be saved:
 * - `unavailable`: the browser stores nothing for this page (private window, blocked storage)
 * - `full`: the storage is full
 * - `not-loaded`: the code for keys could not be loaded; nothing was changed
 * - `unreadable`: the stored data is not valid settings; the next change replaces it
 */
export type StoreProblem = 'unavailable' | 'full' | 'not-loaded' | 'unreadable';

/** A store of a user's settings. They never leave the browser or appear in an attribute, event or log. */
export interface SettingsStore {
  /** Why the last read or write failed, or undefined. Unsaved changes last for the session. */
  readonly problem: StoreProblem | undefined;
  /** Returns the current settings. */
  read(): Promise<StoredSettings>;
  /** Changes the latest settings of all tabs. Does not reject if they can't be saved: see {@link problem}. */
  update(change: (settings: StoredSettings) => StoredSettings): Promise<void>;
  /** Calls `listener` when settings change in any tab, until the returned function is called. */
  watch(listener: () => void): () => void;
  /** Opens the key vault for the panel; absent in a store that handles keys itself. */
  openVault?(): Promise<KeyVault>;
  /** Remembers the models of providers that may be locked later. Must not reject. */
  remember?(states: readonly ProviderState[]): Promise<void>;
}

/** Stores provider keys by name, for one user of this computer. Every method throws InputError if the keyring cannot be used. */
export interface Keyring {
  /** Returns the key with this name, or undefined. */
  get(name: string): Promise<string | undefined>;
  /** Stores a key, replacing one of the same name. */
  set(name: string, key: string): Promise<void>;
  /** Deletes the key with this name. Returns whether it existed. */
  remove(name: string): Promise<boolean>;
  /** Returns all names, sorted. */
  list(): Promise<readonly string[]>;
}

/** A keyring that keeps provider keys by name, for one user of this computer. Every method throws InputError with the cure. */
export interface Keyring {
  /** The key of that name; undefined if there is none. */
  get(name: string): Promise<string | undefined>;
  /** Stores a key, replacing one of the same name. */
  set(name: string, key: string): Promise<void>;
  /** Deletes a key; false if there is none of that name. */
  remove(name: string): Promise<boolean>;
  /** The names, sorted. */
  list(): Promise<readonly string[]>;
}

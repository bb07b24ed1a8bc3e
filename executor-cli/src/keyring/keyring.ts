/** A keyring that keeps provider keys by name, for one user of this computer. Every method throws InputError with the cure. */
export interface Keyring {
  /** The key of that name; undefined where there is none. */
  get(name: string): Promise<string | undefined>;
  /** Keeps a key, over whatever had that name. */
  set(name: string, key: string): Promise<void>;
  /** Deletes a key; false where there is none of that name. */
  remove(name: string): Promise<boolean>;
  /** The names, sorted. */
  list(): Promise<readonly string[]>;
}

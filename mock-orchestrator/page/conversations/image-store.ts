import { createStore, delMany, get, keys, set } from 'idb-keyval';

/** Every open tab holds this lock, shared. */
const TABS_LOCK = 'chat-page:images';

/** The images of questions, in this browser: data URLs by id. They are too large for the storage of the conversations. Fires `full`. */
export class ImageStore extends EventTarget {
  /** The images of this page. Used first, so that an image is there even if it could not be saved. */
  readonly #added = new Map<string, string>();
  #database: ReturnType<typeof createStore> | undefined;

  /** Adds an image and returns its id. */
  add(dataUrl: string): string {
    const id = crypto.randomUUID();
    this.#added.set(id, dataUrl);
    void this.#save(id, dataUrl);
    return id;
  }

  /** An image as a data URL. Undefined if this browser does not have it. Never rejects. */
  async read(id: string): Promise<string | undefined> {
    return this.#added.get(id) ?? (await get<string>(id, this.#open()).catch(() => undefined));
  }

  /**
   * Deletes all images except these, unless another tab is open: its user can still undo the deletion of a conversation, with its
   * images. Call it once, when the page loads. Deletes nothing without ids, or on a page without locks (over plain http). Never rejects.
   */
  async keepOnly(ids: ReadonlySet<string> | undefined): Promise<void> {
    const { locks } = globalThis.navigator ?? {};
    if (!locks) return;
    const isDone = locks.request(TABS_LOCK, { ifAvailable: true }, (lock) => lock && ids && this.#deleteExcept(ids));
    // The browser releases it when the tab closes or reloads.
    const isHeld = locks.request(TABS_LOCK, { mode: 'shared' }, () => new Promise<never>(() => undefined));
    isHeld.catch(() => undefined);
    // What could not be deleted stays until a later page load.
    await isDone.catch(() => undefined);
  }

  async #deleteExcept(ids: ReadonlySet<string>): Promise<void> {
    const stored = await keys<string>(this.#open());
    await delMany(
      stored.filter((id) => !ids.has(id) && !this.#added.has(id)),
      this.#open(),
    );
  }

  async #save(id: string, dataUrl: string): Promise<void> {
    try {
      await set(id, dataUrl, this.#open());
    } catch {
      this.dispatchEvent(new Event('full'));
    }
  }

  #open(): ReturnType<typeof createStore> {
    this.#database ??= createStore('chat-page', 'images');
    return this.#database;
  }
}

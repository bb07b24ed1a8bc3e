import * as v from 'valibot';
import { type Conversation, ConversationSchema } from './conversation.ts';

const PREFIX = 'chat-page:conversation:';

/**
 * The conversations of this browser. Each has its own storage entry, so that two tabs do not overwrite each other. Fires
 * `change` when one changed here or in another tab, and `full` if the storage is full.
 */
export class ConversationStore extends EventTarget {
  readonly #storage: Storage;
  readonly #conversations = new Map<string, Conversation>();
  readonly #unsaved = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(storage: Storage) {
    super();
    this.#storage = storage;
    for (let index = 0; index < storage.length; index++) {
      const key = storage.key(index);
      if (key?.startsWith(PREFIX)) this.#read(key);
    }
  }

  /** All conversations, the last used first. */
  get all(): readonly Conversation[] {
    return [...this.#conversations.values()].sort((a, b) => b.updatedAt - a.updatedAt);
  }

  get(id: string): Conversation | undefined {
    return this.#conversations.get(id);
  }

  /**
   * Keeps a conversation.
   *
   * @param delay - milliseconds until it is written to the storage; calls in the meantime cause no other write
   */
  put(conversation: Conversation, delay = 0): void {
    const { id } = conversation;
    this.#conversations.set(id, conversation);
    if (delay === 0) this.#write(id);
    else if (!this.#unsaved.has(id))
      this.#unsaved.set(
        id,
        setTimeout(() => this.#write(id), delay),
      );
    this.dispatchEvent(new Event('change'));
  }

  delete(id: string): void {
    this.#forgetUnsaved(id);
    this.#conversations.delete(id);
    this.#storage.removeItem(PREFIX + id);
    this.dispatchEvent(new Event('change'));
  }

  /** Writes pending changes at once, because the page may be about to close. */
  flush(): void {
    for (const id of [...this.#unsaved.keys()]) this.#write(id);
  }

  /** Applies what another tab wrote. For the window's `storage` event. */
  receive({ key, storageArea }: Pick<StorageEvent, 'key' | 'storageArea'>): void {
    if (storageArea !== this.#storage || !key?.startsWith(PREFIX)) return;
    // A pending write of this tab is newer.
    if (this.#unsaved.has(key.slice(PREFIX.length))) return;
    this.#conversations.delete(key.slice(PREFIX.length));
    this.#read(key);
    this.dispatchEvent(new Event('change'));
  }

  #read(key: string): void {
    const text = this.#storage.getItem(key);
    if (text === null) return;
    const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), ConversationSchema), text);
    if (parsed.success) this.#conversations.set(parsed.output.id, parsed.output);
  }

  #write(id: string): void {
    this.#forgetUnsaved(id);
    try {
      this.#storage.setItem(PREFIX + id, JSON.stringify(this.#conversations.get(id)));
    } catch {
      this.dispatchEvent(new Event('full'));
    }
  }

  #forgetUnsaved(id: string): void {
    clearTimeout(this.#unsaved.get(id));
    this.#unsaved.delete(id);
  }
}

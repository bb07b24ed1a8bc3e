import * as v from 'valibot';
import { type Conversation, ConversationSchema } from './conversation.ts';

const PREFIX = 'chat-page:conversation:';

/**
 * The conversations in this browser. Each has its own storage entry, so that tabs do not overwrite each other's conversations.
 * Fires `change` when a conversation changes in any tab, and `full` if the storage is full.
 */
export class ConversationStore extends EventTarget {
  readonly #storage: Storage;
  readonly #conversations = new Map<string, Conversation>();
  readonly #pendingWrites = new Map<string, ReturnType<typeof setTimeout>>();
  #isComplete = true;

  constructor(storage: Storage) {
    super();
    this.#storage = storage;
    for (let index = 0; index < storage.length; index++) {
      const key = storage.key(index);
      if (key?.startsWith(PREFIX)) this.#read(key);
    }
  }

  /** Whether every stored conversation could be read. One of another version of this page can't. */
  get isComplete(): boolean {
    return this.#isComplete;
  }

  /** All conversations, last used first. */
  get all(): readonly Conversation[] {
    return [...this.#conversations.values()].sort((a, b) => b.updatedAt - a.updatedAt);
  }

  get(id: string): Conversation | undefined {
    return this.#conversations.get(id);
  }

  /**
   * Adds or replaces a conversation.
   *
   * @param delay - milliseconds until it is written to the storage; later calls before that cause no other write
   */
  put(conversation: Conversation, delay = 0): void {
    const { id } = conversation;
    this.#conversations.set(id, conversation);
    if (delay === 0) this.#write(id);
    else if (!this.#pendingWrites.has(id))
      this.#pendingWrites.set(
        id,
        setTimeout(() => this.#write(id), delay),
      );
    this.dispatchEvent(new Event('change'));
  }

  delete(id: string): void {
    this.#cancelWrite(id);
    this.#conversations.delete(id);
    this.#storage.removeItem(PREFIX + id);
    this.dispatchEvent(new Event('change'));
  }

  /** Writes pending changes immediately. Call it before the page closes. */
  flush(): void {
    for (const id of [...this.#pendingWrites.keys()]) this.#write(id);
  }

  /** Applies a change from another tab. Call it for the `storage` event of the window. */
  receive({ key, storageArea }: Pick<StorageEvent, 'key' | 'storageArea'>): void {
    if (storageArea !== this.#storage || !key?.startsWith(PREFIX)) return;
    // This tab has a newer version that is not yet written.
    if (this.#pendingWrites.has(key.slice(PREFIX.length))) return;
    this.#conversations.delete(key.slice(PREFIX.length));
    this.#read(key);
    this.dispatchEvent(new Event('change'));
  }

  #read(key: string): void {
    const text = this.#storage.getItem(key);
    if (text === null) return;
    const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), ConversationSchema), text);
    if (parsed.success) this.#conversations.set(parsed.output.id, parsed.output);
    else this.#isComplete = false;
  }

  #write(id: string): void {
    this.#cancelWrite(id);
    try {
      this.#storage.setItem(PREFIX + id, JSON.stringify(this.#conversations.get(id)));
    } catch {
      this.dispatchEvent(new Event('full'));
    }
  }

  #cancelWrite(id: string): void {
    clearTimeout(this.#pendingWrites.get(id));
    this.#pendingWrites.delete(id);
  }
}

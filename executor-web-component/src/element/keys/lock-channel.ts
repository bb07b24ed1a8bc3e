/** What the tabs of one browser tell each other of the lock. */
type LockMessage =
  | { readonly type: 'ask'; readonly id: string }
  | { readonly type: 'opened'; readonly id: string; readonly dataKey: CryptoKey }
  | { readonly type: 'lock' }
  | { readonly type: 'active' };

/** What a tab does about it. */
export type LockListener = {
  /** The data key of that protection, if this tab has it. */
  readonly find: (id: string) => CryptoKey | undefined;
  readonly onOpened: (id: string, dataKey: CryptoKey) => void;
  readonly onLock: () => void;
  /** The user did something in another tab. */
  readonly onActive: () => void;
};

/**
 * Keeps the lock in step between tabs: one passphrase opens all of them, and Lock locks all. What goes over it is a
 * handle of the data key that cannot be read out, and only pages of this origin can hear it.
 */
export class LockChannel {
  readonly #channel = new BroadcastChannel('chat-executor:lock');

  constructor(listener: LockListener) {
    this.#channel.onmessage = ({ data }: MessageEvent<LockMessage>) => {
      if (data.type === 'opened') listener.onOpened(data.id, data.dataKey);
      if (data.type === 'lock') listener.onLock();
      if (data.type === 'active') listener.onActive();
      const dataKey = data.type === 'ask' && listener.find(data.id);
      if (dataKey) this.sendUnlocked(data.id, dataKey);
    };
  }

  /** Asks whether another tab has the data key of that protection. */
  ask(id: string): void {
    this.#post({ type: 'ask', id });
  }

  sendUnlocked(id: string, dataKey: CryptoKey): void {
    this.#post({ type: 'opened', id, dataKey });
  }

  sendLocked(): void {
    this.#post({ type: 'lock' });
  }

  sendActive(): void {
    this.#post({ type: 'active' });
  }

  close(): void {
    this.#channel.close();
  }

  #post(message: LockMessage): void {
    this.#channel.postMessage(message);
  }
}

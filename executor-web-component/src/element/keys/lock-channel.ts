/** A message between the tabs of one browser. */
type LockMessage =
  | { readonly type: 'ask'; readonly id: string }
  | { readonly type: 'opened'; readonly id: string; readonly dataKey: CryptoKey }
  | { readonly type: 'lock' }
  | { readonly type: 'active' };

/** Handles messages from other tabs. */
export type LockChannelHandlers = {
  /** Returns the data key of a protection, if this tab has it. */
  readonly findDataKey: (id: string) => CryptoKey | undefined;
  readonly onUnlocked: (id: string, dataKey: CryptoKey) => void;
  readonly onLock: () => void;
  /** The user was active in another tab. */
  readonly onActive: () => void;
};

/**
 * Locks and unlocks all tabs together. Sends a handle of the data key that can't be exported, and that only pages of this origin
 * receive.
 */
export class LockChannel {
  readonly #channel = new BroadcastChannel('chat-executor:lock');

  constructor(handlers: LockChannelHandlers) {
    this.#channel.onmessage = ({ data }: MessageEvent<LockMessage>) => {
      if (data.type === 'opened') handlers.onUnlocked(data.id, data.dataKey);
      if (data.type === 'lock') handlers.onLock();
      if (data.type === 'active') handlers.onActive();
      const dataKey = data.type === 'ask' && handlers.findDataKey(data.id);
      if (dataKey) this.sendUnlocked(data.id, dataKey);
    };
  }

  /** Requests the data key of a protection from the other tabs. */
  requestDataKey(id: string): void {
    this.#channel.postMessage({ type: 'ask', id } satisfies LockMessage);
  }

  sendUnlocked(id: string, dataKey: CryptoKey): void {
    this.#channel.postMessage({ type: 'opened', id, dataKey } satisfies LockMessage);
  }

  sendLocked(): void {
    this.#channel.postMessage({ type: 'lock' } satisfies LockMessage);
  }

  sendActive(): void {
    this.#channel.postMessage({ type: 'active' } satisfies LockMessage);
  }

  close(): void {
    this.#channel.close();
  }
}

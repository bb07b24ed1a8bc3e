import { type ExecutorError, type PolicyCall, raceSignal } from '@chat-executor/executor';
import { keysStayLocked } from '../keys/locked-provider.ts';
import { type StoreHost, storeOf } from '../settings/page-settings-store.ts';

/** Sends the ids of requests that the user doesn't want to unlock keys for to the other tabs. */
const CHANNEL_NAME = 'chat-executor:unlock';

/** Holds requests for a provider with a locked key until the user unlocks the keys, in any tab. */
export class UnlockGate {
  readonly #host: StoreHost;
  /** Ends the waiting requests, by their ids. */
  readonly #waiting = new Map<string, (error: ExecutorError) => void>();
  readonly #channel = new BroadcastChannel(CHANNEL_NAME);

  constructor(host: StoreHost) {
    this.#host = host;
    this.#channel.onmessage = ({ data }) => this.#end(data as readonly string[]);
  }

  /**
   * Resolves when the keys are unlocked.
   *
   * @throws ExecutorError `not-allowed` if the user cancels; the reason of the signal if the request ends while it waits
   */
  async wait({ requestId, signal, asking }: PolicyCall): Promise<void> {
    const vault = await storeOf(this.#host).openVault?.();
    await vault?.load();
    signal.throwIfAborted();
    if (!vault?.state.locked) return;
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const stop = vault.watch(() => !vault.state.locked && resolve());
    this.#waiting.set(requestId, reject);
    asking('locked');
    await raceSignal(promise, signal).finally(() => {
      stop();
      this.#waiting.delete(requestId);
    });
  }

  /** Ends the waiting requests of all tabs with these ids. */
  cancel(requestIds: readonly string[]): void {
    this.#end(requestIds);
    this.#channel.postMessage(requestIds);
  }

  /** Stops listening to other tabs. */
  close(): void {
    this.#channel.close();
  }

  #end(requestIds: readonly string[]): void {
    for (const id of requestIds) this.#waiting.get(id)?.(keysStayLocked());
  }
}

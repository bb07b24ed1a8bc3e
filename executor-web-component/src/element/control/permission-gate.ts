import type { PolicyCall } from '@chat-executor/executor';
import { ExecutorError } from '@chat-executor/executor';
import { type Grant, modelNotAllowed, readGrant } from '@chat-executor/executor/control';
import type { Grants } from './grants.ts';

/** Sends decisions about waiting requests to the other tabs. */
const CHANNEL_NAME = 'chat-executor:permission';

/** A decision about the currently waiting requests only. */
type Decision = { readonly requestIds: readonly string[]; readonly isAllowed: boolean };

type Waiting = {
  readonly backend: string;
  readonly model: string;
  readonly allow: () => void;
  readonly refuse: (error: ExecutorError) => void;
};

/** Maximum remembered one-time permissions. A request needs its permission again when it tries a fallback. */
const MAX_REMEMBERED = 200;

/**
 * Holds requests until the user decides, in any tab. A stored grant decides all requests of its backend; "Allow once" arrives over
 * a BroadcastChannel.
 */
export class PermissionGate {
  readonly #grants: Grants;
  /** The page's grant, if the user has not decided. */
  readonly #pageGrant: () => Grant | undefined;
  readonly #waiting = new Map<string, Waiting>();
  readonly #allowedOnce = new Set<string>();
  readonly #channel = new BroadcastChannel(CHANNEL_NAME);
  readonly #unwatch: () => void;

  constructor(grants: Grants, pageGrant: () => Grant | undefined) {
    this.#grants = grants;
    this.#pageGrant = pageGrant;
    this.#channel.onmessage = ({ data }) => this.#settle(data as Decision);
    this.#unwatch = grants.watch(() => void this.#recheckWaiting());
  }

  /**
   * Resolves when a call is allowed.
   *
   * @throws ExecutorError `not-allowed`; the reason of the signal if the request ends while it waits
   */
  async permit(backend: string, { requestId, model, signal, asking }: PolicyCall): Promise<void> {
    if (this.#allowedOnce.has(requestId)) return;
    const answer = readGrant(await this.#grantOf(backend), model);
    if (answer === 'allowed') return;
    if (answer === 'refused') throw modelNotAllowed();
    signal.throwIfAborted();
    await new Promise<void>((resolve, reject) => {
      const onAbort = () => reject(signal.reason);
      signal.addEventListener('abort', onAbort, { once: true });
      this.#waiting.set(requestId, { backend, model, allow: resolve, refuse: reject });
      asking();
    }).finally(() => this.#waiting.delete(requestId));
  }

  /** Allows or refuses the waiting requests of all tabs, but no later ones. */
  decide(decision: Decision): void {
    this.#settle(decision);
    this.#channel.postMessage(decision);
  }

  /** Stops listening. */
  close(): void {
    this.#unwatch();
    this.#channel.close();
  }

  async #grantOf(backend: string): Promise<Grant | undefined> {
    return (await this.#grants.read(backend)) ?? this.#pageGrant();
  }

  async #recheckWaiting(): Promise<void> {
    for (const { backend, model, allow, refuse } of [...this.#waiting.values()]) {
      const answer = readGrant(await this.#grantOf(backend), model);
      if (answer === 'allowed') allow();
      if (answer === 'refused') refuse(modelNotAllowed());
    }
  }

  #settle({ requestIds, isAllowed }: Decision): void {
    for (const id of requestIds) {
      const waiting = this.#waiting.get(id);
      if (!waiting) continue;
      if (isAllowed) {
        this.#rememberAllowed(id);
        waiting.allow();
      } else {
        waiting.refuse(new ExecutorError('not-allowed', { sentence: 'The user of this executor denied this request.' }));
      }
    }
  }

  #rememberAllowed(requestId: string): void {
    this.#allowedOnce.add(requestId);
    for (const oldest of this.#allowedOnce) {
      if (this.#allowedOnce.size <= MAX_REMEMBERED) return;
      this.#allowedOnce.delete(oldest);
    }
  }
}

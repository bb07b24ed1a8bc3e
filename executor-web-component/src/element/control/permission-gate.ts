import { ExecutorError, type PolicyCall, raceSignal } from '@chat-executor/executor';
import {
  type Grant,
  type GrantAnswer,
  type GrantedModel,
  IdBindings,
  modelNotAllowed,
  modelOfCall,
  readGrant,
} from '@chat-executor/executor/control';
import type { Grants } from './grants.ts';

/** Sends decisions about waiting requests to the other tabs. */
const CHANNEL_NAME = 'chat-executor:permission';

/** A decision about the currently waiting requests only, each by its {@link questionId}. */
type Decision = { readonly questions: readonly string[]; readonly isAllowed: boolean };

/** The id of the question about one model for one request: a request that tries a fallback is another question. */
export function questionId(requestId: string, { provider, model }: Pick<GrantedModel, 'provider' | 'model'>): string {
  return JSON.stringify([requestId, provider, model]);
}

type Waiting = {
  readonly backend: string;
  readonly model: GrantedModel;
  readonly allow: () => void;
  readonly refuse: (error: ExecutorError) => void;
};

/**
 * Holds requests until the user decides, in any tab. A stored grant decides all requests of its backend; "Allow once" arrives over
 * a BroadcastChannel.
 */
export class PermissionGate {
  readonly #grants: Grants;
  /** The page's grant, if the user has not decided. */
  readonly #pageGrant: () => Grant | undefined;
  /** The waiting requests, by the id of their question. */
  readonly #waiting = new Map<string, Waiting>();
  /** The models of the page's grant, which names no providers. */
  readonly #bindings = new IdBindings();
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
  async permit(backend: string, call: PolicyCall): Promise<void> {
    const { signal } = call;
    const model = modelOfCall(call);
    const answer = await this.#answer(backend, model);
    if (answer === 'allowed') return;
    if (answer === 'refused') throw modelNotAllowed();
    signal.throwIfAborted();
    const id = questionId(call.requestId, model);
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    this.#waiting.set(id, { backend, model, allow: resolve, refuse: reject });
    call.asking();
    await raceSignal(promise, signal).finally(() => this.#waiting.delete(id));
  }

  /** @throws ExecutorError `not-allowed` if the user has not allowed the model, so that there is nothing to ask */
  async requireNotRefused(backend: string, call: PolicyCall): Promise<void> {
    if ((await this.#answer(backend, modelOfCall(call))) === 'refused') throw modelNotAllowed();
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

  async #answer(backend: string, model: GrantedModel): Promise<GrantAnswer> {
    const grant = await this.#grants.read(backend);
    const page = grant === undefined ? this.#pageGrant() : undefined;
    const isByPage = page !== undefined && page.models !== 'all' && page.models.includes(model.id);
    if (isByPage) return this.#bindings.holds(model) ? 'allowed' : 'ask';
    return readGrant(grant ?? page, model);
  }

  async #recheckWaiting(): Promise<void> {
    for (const { backend, model, allow, refuse } of [...this.#waiting.values()]) {
      const answer = await this.#answer(backend, model);
      if (answer === 'allowed') allow();
      if (answer === 'refused') refuse(modelNotAllowed());
    }
  }

  #settle({ questions, isAllowed }: Decision): void {
    for (const id of questions) {
      const waiting = this.#waiting.get(id);
      if (isAllowed) waiting?.allow();
      else waiting?.refuse(new ExecutorError('not-allowed', { sentence: 'The user of this executor denied this request.' }));
    }
  }
}

import * as v from 'valibot';
import { texts } from '../language/language.ts';
import { PageError } from './page-error.ts';
import { readErrorResponse } from './read-error.ts';

const ConfigSchema = v.object({
  name: v.string(),
  version: v.string(),
  sign_in: v.picklist(['local', 'token']),
  demo_provider: v.optional(v.object({ name: v.string(), base_url: v.string() })),
});

/** The public configuration of the orchestrator. */
export type Config = v.InferOutput<typeof ConfigSchema>;

const STORAGE_KEY = 'chat-page:token';
const LOCAL_NAME = 'You';

/**
 * The signed-in user of this page. Fires `change` when the token changes. All tabs share the stored token, so they all have
 * the same user.
 */
export class Session extends EventTarget {
  config: Config | undefined;
  readonly #storage: Storage;
  #token: string | undefined;

  /** @param storage - stores the token for all tabs */
  constructor(storage: Storage) {
    super();
    this.#storage = storage;
    this.#token = storage.getItem(STORAGE_KEY) ?? undefined;
  }

  /** The token, once signed in. */
  get token(): string | undefined {
    return this.#token;
  }

  /**
   * Reads the configuration and signs in: with the stored token if it is still valid, otherwise with the local sign-in if the
   * orchestrator supports it. Resolves to whether the user is signed in.
   *
   * @throws PageError if the orchestrator cannot be reached
   */
  async start(): Promise<boolean> {
    this.config = v.parse(ConfigSchema, await this.#readJson(await this.#request('/api/config', {})));
    if (this.#token !== undefined && (await this.#accepts(this.#token))) return true;
    return this.#renew();
  }

  /** Signs in with a token that the user entered. Resolves to whether the orchestrator accepts it. */
  async signIn(token: string): Promise<boolean> {
    if (!(await this.#accepts(token))) return false;
    this.#setToken(token);
    return true;
  }

  /** Deletes the token. */
  signOut(): void {
    this.#setToken(undefined);
  }

  /**
   * Sends a request to the orchestrator as this user. If the token is invalid, renews it once if possible.
   *
   * @throws PageError `orchestrator-unreachable`; an AbortError if the request is aborted
   */
  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const response = await this.#request(path, init, this.#token);
    if (response.status !== 401 || !(await this.#renew())) return response;
    return this.#request(path, init, this.#token);
  }

  async #accepts(token: string): Promise<boolean> {
    return (await this.#request('/api/models', {}, token)).ok;
  }

  async #renew(): Promise<boolean> {
    if (this.config?.sign_in !== 'local') {
      this.#setToken(undefined);
      return false;
    }
    const body = JSON.stringify({ name: LOCAL_NAME });
    const response = await this.#request('/api/v1/auths/signin', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    const answer = v.parse(v.object({ token: v.string() }), await this.#readJson(response));
    this.#setToken(answer.token);
    return true;
  }

  async #readJson(response: Response): Promise<unknown> {
    if (!response.ok) throw await readErrorResponse(response);
    return response.json();
  }

  async #request(path: string, init: RequestInit, token?: string): Promise<Response> {
    const headers = new Headers(init.headers);
    if (token !== undefined) headers.set('authorization', `Bearer ${token}`);
    try {
      return await fetch(path, { ...init, headers });
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') throw error;
      throw new PageError('orchestrator-unreachable', texts().error.unreachable, texts().error.unreachableCure);
    }
  }

  #setToken(token: string | undefined): void {
    if (token === this.#token) return;
    this.#token = token;
    if (token === undefined) this.#storage.removeItem(STORAGE_KEY);
    else this.#storage.setItem(STORAGE_KEY, token);
    this.dispatchEvent(new Event('change'));
  }
}

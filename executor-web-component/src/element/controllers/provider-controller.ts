import type { ProviderState } from '@chat-executor/executor';
import type { ProviderSettings } from '@chat-executor/executor/providers';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type FoundServer, needsDemo, type ProviderSources } from '../offered-providers.ts';
import type { SettingsStore, StoreProblem } from '../settings/settings-store.ts';
import { NO_SETTINGS, type StoredSettings } from '../settings/stored-settings.ts';

/** Id of the demo among the providers. */
const DEMO_ID = 'demo';

/** Minimum milliseconds between searches for servers when the user returns to the page. */
const MIN_DISCOVERY_INTERVAL = 15_000;

/** What the page decides about providers. */
export type ProviderInputs = {
  readonly store: SettingsStore;
  readonly page: readonly ProviderSettings[];
  /** Whether to look for local servers. */
  readonly discover: boolean;
  /** Absolute URL of the demo; undefined if there is none. */
  readonly demoUrl: string | undefined;
  /** What the executor knows of its providers. */
  readonly states: readonly ProviderState[];
};

/** Collects the providers: the user's, the page's, local servers, and the demo if no other offers a model. */
export class ProviderController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #discover: () => Promise<readonly FoundServer[]>;
  #inputs: ProviderInputs | undefined;
  #stored: StoredSettings = NO_SETTINGS;
  #found: readonly FoundServer[] = [];
  #demoNeeded = false;
  #loaded = false;
  #looking = false;
  #lookedAt: number | undefined;
  #unwatch: (() => void) | undefined;

  /** `discover` looks for local servers once; it must not reject. */
  constructor(host: ReactiveControllerHost, discover: () => Promise<readonly FoundServer[]>) {
    this.#host = host;
    this.#discover = discover;
    host.addController(this);
  }

  /** Why settings are not kept. */
  get problem(): StoreProblem | undefined {
    return this.#loaded ? this.#inputs?.store.problem : undefined;
  }

  /** Whether one of the user's providers waits for its key to be unlocked. */
  get locked(): boolean {
    return this.#stored.providers.some(({ key, enabled }) => key === 'locked' && enabled !== false);
  }

  /** Whether local servers are being looked for now. */
  get looking(): boolean {
    return this.#looking;
  }

  /** Everything providers are drawn from, keys included: for the executor and the panel only. */
  get sources(): ProviderSources {
    const demoUrl = this.#inputs?.demoUrl;
    const demo = this.#demoNeeded && demoUrl !== undefined;
    return {
      own: this.#stored.providers,
      page: this.#inputs?.page ?? [],
      found: this.#found,
      switchedOff: this.#stored.switchedOff,
      demo: demo ? { id: DEMO_ID, kind: 'openai-compatible', name: 'Demo', baseUrl: demoUrl } : undefined,
    };
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#onVisibilityChange);
    if (this.#inputs) this.#watch(this.#inputs.store);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onVisibilityChange);
    this.#unwatch?.();
    this.#unwatch = undefined;
  }

  /** Takes what the page decides now. Call it whenever any of it may have changed; then read {@link sources}. */
  update(inputs: ProviderInputs): void {
    const previous = this.#inputs;
    this.#inputs = inputs;
    if (inputs.store !== previous?.store) this.#watch(inputs.store);
    if (inputs.discover && !previous?.discover) void this.look();
    if (!inputs.discover) this.#found = [];
    const settled = this.#loaded && (!inputs.discover || this.#lookedAt !== undefined);
    const others = inputs.states.filter(({ id }) => id !== DEMO_ID);
    this.#demoNeeded = settled && inputs.demoUrl !== undefined && needsDemo(others, this.#demoNeeded);
  }

  /** Looks for local servers; does nothing where the page does not want it or that is under way. */
  async look(): Promise<void> {
    if (this.#looking || !this.#inputs?.discover) return;
    this.#looking = true;
    this.#host.requestUpdate();
    const found = await this.#discover();
    this.#looking = false;
    this.#lookedAt = Date.now();
    if (this.#inputs.discover) this.#found = found;
    this.#host.requestUpdate();
  }

  #watch(store: SettingsStore): void {
    this.#unwatch?.();
    this.#unwatch = store.watch(() => void this.#load(store));
    void this.#load(store);
  }

  async #load(store: SettingsStore): Promise<void> {
    const stored = await store.read();
    if (store !== this.#inputs?.store) return;
    this.#stored = stored;
    this.#loaded = true;
    this.#host.requestUpdate();
  }

  readonly #onVisibilityChange = (): void => {
    const recently = Date.now() - (this.#lookedAt ?? 0) < MIN_DISCOVERY_INTERVAL;
    if (document.visibilityState === 'visible' && !recently) void this.look();
  };
}

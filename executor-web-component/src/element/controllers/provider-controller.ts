import type { ProviderState } from '@chat-executor/executor';
import type { ProviderSettings } from '@chat-executor/executor/providers';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type FoundServer, needsDemo, type ProviderSources } from '../offered-providers.ts';
import type { SettingsStore, StoreProblem } from '../settings/settings-store.ts';
import { NO_SETTINGS, type StoredSettings } from '../settings/stored-settings.ts';

/** Provider id of the demo. */
const DEMO_ID = 'demo';

/** Minimum milliseconds between two discoveries when the user returns to the page. */
const MIN_DISCOVERY_INTERVAL = 15_000;

/** The inputs of the providers, set by the page. */
export type ProviderInputs = {
  readonly store: SettingsStore;
  readonly page: readonly ProviderSettings[];
  /** Whether to look for local servers. */
  readonly discover: boolean;
  /** Absolute URL of the demo; undefined without a demo. */
  readonly demoUrl: string | undefined;
  /** The executor's state of its providers. */
  readonly states: readonly ProviderState[];
};

/** Finds local servers. Calls `onOpen` with those that can be used, before it has looked for all. */
type FindServers = (onOpen: (server: FoundServer) => void) => Promise<readonly FoundServer[]>;

/** Collects the providers: the user's, the page's, local servers, and the demo if no other offers a model. */
export class ProviderController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #findServers: FindServers;
  #inputs: ProviderInputs | undefined;
  #stored: StoredSettings = NO_SETTINGS;
  #found: readonly FoundServer[] = [];
  #demoNeeded = false;
  #loaded = false;
  #discovering = false;
  #discoveredAt: number | undefined;
  #unwatch: (() => void) | undefined;
  /** How many reads of the settings have begun, and which of them is shown. */
  #reads = 0;
  #shownRead = 0;

  constructor(host: ReactiveControllerHost, findServers: FindServers) {
    this.#host = host;
    this.#findServers = findServers;
    host.addController(this);
  }

  /** Why settings can't be saved. */
  get problem(): StoreProblem | undefined {
    return this.#loaded ? this.#inputs?.store.problem : undefined;
  }

  /** Whether one of the user's providers has a locked key. */
  get locked(): boolean {
    return this.#stored.providers.some(({ key, enabled }) => key === 'locked' && enabled !== false);
  }

  /** Whether a discovery of local servers is running. */
  get discovering(): boolean {
    return this.#discovering;
  }

  /** Whether the stored settings are read, and the local servers looked for. */
  get settled(): boolean {
    return this.#loaded && (!this.#inputs?.discover || this.#discoveredAt !== undefined);
  }

  /** All providers by source, including keys: only for the executor and the panel. */
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

  /** Sets the inputs. Call it when any of them may have changed, then read {@link sources}. */
  update(inputs: ProviderInputs): void {
    const previous = this.#inputs;
    this.#inputs = inputs;
    if (inputs.store !== previous?.store) this.#watch(inputs.store);
    void inputs.store.remember?.(inputs.states);
    if (inputs.discover && !previous?.discover) void this.discover();
    if (!inputs.discover) this.#found = [];
    const others = inputs.states.filter(({ id }) => id !== DEMO_ID);
    this.#demoNeeded = this.settled && inputs.demoUrl !== undefined && needsDemo(others, this.#demoNeeded);
  }

  /** Discovers local servers, unless the page turned this off or a discovery is running. */
  async discover(): Promise<void> {
    if (this.#discovering || !this.#inputs?.discover) return;
    this.#discovering = true;
    this.#host.requestUpdate();
    const onOpen = (server: FoundServer): void => {
      const isKnown = this.#found.some(({ settings }) => settings.id === server.settings.id);
      if (isKnown || !this.#inputs?.discover) return;
      this.#found = [...this.#found, server];
      this.#host.requestUpdate();
    };
    // The code for it may fail to load.
    const found = await this.#findServers(onOpen).catch(() => this.#found);
    this.#discovering = false;
    this.#discoveredAt = Date.now();
    if (this.#inputs.discover) this.#found = found;
    this.#host.requestUpdate();
  }

  /** Changes the user's settings. Settles when {@link sources} has them. Rejects if the store does. */
  async change(change: (settings: StoredSettings) => StoredSettings): Promise<void> {
    const store = this.#inputs?.store;
    await store?.update(change);
    if (store) await this.#load(store);
  }

  #watch(store: SettingsStore): void {
    this.#unwatch?.();
    this.#unwatch = store.watch(() => void this.#load(store));
    void this.#load(store);
  }

  async #load(store: SettingsStore): Promise<void> {
    this.#reads += 1;
    const read = this.#reads;
    const stored = await store.read();
    // A later read may have ended earlier.
    if (store !== this.#inputs?.store || read < this.#shownRead) return;
    this.#shownRead = read;
    this.#stored = stored;
    this.#loaded = true;
    this.#host.requestUpdate();
  }

  readonly #onVisibilityChange = (): void => {
    const recently = Date.now() - (this.#discoveredAt ?? 0) < MIN_DISCOVERY_INTERVAL;
    if (document.visibilityState === 'visible' && !recently) void this.discover();
  };
}

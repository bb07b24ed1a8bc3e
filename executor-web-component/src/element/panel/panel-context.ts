import type { BackendSettings, ExecutorState } from '@chat-executor/executor';
import type { Language } from '@chat-executor/protocol';
import type { ProviderSources } from '../offered-providers.ts';
import type { SettingsStore, StoreProblem } from '../settings/settings-store.ts';
import type { SettingsChange } from './change-settings.ts';

/** The user's actions in the panel. */
export type PanelActions = {
  readonly reconnect: () => void;
  /** Changes the user's settings. Settles when the next render uses them. Rejects if the store does. */
  readonly change: (change: SettingsChange) => Promise<void>;
  /** Stops one request. */
  readonly cancel: (requestId: string) => void;
  /** Reloads the models of a provider; undefined without an executor. */
  readonly test: ((providerId: string) => void) | undefined;
  /** Discovers local servers; undefined if the page turned this off. */
  readonly discover: (() => void) | undefined;
};

/** The data of the panel. */
export type PanelContext = {
  readonly state: ExecutorState;
  readonly hasToken: boolean;
  readonly backend: string;
  /** Whether the page has set a grant, which applies until the user decides. */
  readonly isGrantedByPage: boolean;
  /** The connection settings of the backend. Their token is never rendered. */
  readonly connect: BackendSettings;
  readonly language: Language;
  /** All providers by source, including keys, which are never rendered. */
  readonly sources: ProviderSources;
  readonly store: SettingsStore;
  readonly problem: StoreProblem | undefined;
  /** Whether a discovery of local servers is running. */
  readonly discovering: boolean;
  readonly actions: PanelActions;
};

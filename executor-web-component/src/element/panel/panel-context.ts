import type { BackendSettings, ExecutorState } from '@chat-executor/executor';
import type { ProviderSources } from '../offered-providers.ts';
import type { SettingsStore, StoreProblem } from '../settings/settings-store.ts';
import type { Language } from '../strings/language.ts';

/** The user's actions in the panel. */
export type PanelActions = {
  readonly reconnect: () => void;
  /** Stops one request. */
  readonly cancel: (requestId: string) => void;
  /** Asks a provider for its models again; undefined without an executor. */
  readonly test: ((providerId: string) => void) | undefined;
  /** Looks for local servers; undefined where the page does not want that. */
  readonly look: (() => void) | undefined;
};

/** The data of the panel. */
export type PanelContext = {
  readonly state: ExecutorState;
  readonly hasToken: boolean;
  readonly backend: string;
  /** Whether the page decides what the backend may use, where the user has not. */
  readonly isGrantedByPage: boolean;
  /** How the backend is reached and signed in to; its token is never rendered. */
  readonly connect: BackendSettings;
  readonly language: Language;
  /** What providers are drawn from, keys included: no key of it is rendered. */
  readonly sources: ProviderSources;
  readonly store: SettingsStore;
  readonly problem: StoreProblem | undefined;
  /** Whether local servers are being looked for. */
  readonly looking: boolean;
  readonly actions: PanelActions;
};

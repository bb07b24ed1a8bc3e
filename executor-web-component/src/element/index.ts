import { ChatExecutorElement } from './chat-executor-element.ts';

export type { ProviderSettings } from '@chat-executor/executor/providers';
export type { PageGrant } from './control/control.ts';
export type { CreateExecutor } from './controllers/executor-controller.ts';
export { ChatExecutorRequestEndEvent, ChatExecutorRequestStartEvent, ChatExecutorStateEvent } from './element-events.ts';
export { LocalStorageStore, SETTINGS_KEY } from './settings/local-storage-store.ts';
export type { SettingsStore, StoreProblem } from './settings/settings-store.ts';
export type { StoredSettings } from './settings/stored-settings.ts';
export { ChatExecutorElement };

// A page may load the element twice, as a package and as a bundle. The first definition wins.
if (!customElements.get('chat-executor')) customElements.define('chat-executor', ChatExecutorElement);

// A provider redirects the user back to this page with a code, which must not stay in the URL.
if (globalThis.location?.search.includes('chat-executor-sign-in=')) {
  void import('./sign-in-to-provider/sign-in-redirect.ts').then(({ handleRedirect }) => handleRedirect());
}

declare global {
  interface HTMLElementTagNameMap {
    'chat-executor': ChatExecutorElement;
  }
}

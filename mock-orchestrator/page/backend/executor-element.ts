/** A model offered to this page. */
export type Model = { readonly id: string; readonly name?: string | undefined };

/** One request in the executor, as far as this page shows it. */
export type ExecutorRequest = { readonly id: string; readonly status: string; readonly model: string; readonly startedAt: number };

/** What this page reads from the state of `<chat-executor>`. */
export type ExecutorElementState = {
  readonly connection: { readonly status: string; readonly sessionId?: string };
  readonly providers: readonly { readonly status: string }[];
  readonly models: readonly Model[];
  readonly requests: readonly ExecutorRequest[];
};

/**
 * `<chat-executor>` as this page sees it: by its documented properties alone. It is loaded beside the page, not
 * imported, because an orchestrator's page must not depend on one executor.
 */
export interface ExecutorElement extends HTMLElement {
  token?: string | (() => string | Promise<string>);
  open?: boolean;
  /** The one that runs without a document; absent until there is a token. */
  readonly executor?: { reconnect(): void };
  /** Absent until the element's script has run. */
  readonly state?: ExecutorElementState;
}

declare global {
  interface HTMLElementTagNameMap {
    'chat-executor': ExecutorElement;
  }
}

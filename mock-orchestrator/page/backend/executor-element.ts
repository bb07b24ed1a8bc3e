/** A model offered to this page. */
export type Model = { readonly id: string; readonly name?: string | undefined };

/** The part of an executor's request that this page shows. */
export type ExecutorRequest = { readonly id: string; readonly status: string; readonly model: string; readonly startedAt: number };

/** What this page reads from the state of `<chat-executor>`. */
export type ExecutorElementState = {
  readonly connection: { readonly status: string; readonly sessionId?: string };
  readonly providers: readonly { readonly status: string }[];
  readonly models: readonly Model[];
  readonly requests: readonly ExecutorRequest[];
};

/**
 * The documented properties of `<chat-executor>` that this page uses. The element is loaded by a script and not imported,
 * because the page of an orchestrator must not depend on one executor.
 */
export interface ExecutorElement extends HTMLElement {
  token?: string | (() => string | Promise<string>);
  open?: boolean;
  /** The headless executor; undefined until there is a token. */
  readonly executor?: { reconnect(): void };
  /** Undefined until the element's script has run. */
  readonly state?: ExecutorElementState;
}

declare global {
  interface HTMLElementTagNameMap {
    'chat-executor': ExecutorElement;
  }
}

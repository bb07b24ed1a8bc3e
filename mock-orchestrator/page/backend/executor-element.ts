/** A model offered to this page. */
export type Model = { readonly id: string; readonly name?: string | undefined };

/** The fields of an executor's request that this page uses. */
export type ExecutorRequest = { readonly id: string; readonly status: string; readonly model: string; readonly startedAt: number };

/** The part of the state of `<chat-executor>` that this page uses. */
export type ExecutorElementState = {
  readonly connection: { readonly status: string; readonly sessionId?: string; readonly inAnotherTab?: boolean };
  readonly providers: readonly { readonly status: string }[];
  readonly models: readonly Model[];
  readonly requests: readonly ExecutorRequest[];
};

/**
 * The documented properties of `<chat-executor>` that this page uses. The element is loaded by a script, not imported, because
 * the page must not depend on one implementation of the executor.
 */
export interface ExecutorElement extends HTMLElement {
  token?: string | (() => string | Promise<string>);
  open?: boolean;
  /** The headless executor. Undefined until a token is set. */
  readonly executor?: { reconnect(): void };
  /** Undefined until the element's script has run. */
  readonly state?: ExecutorElementState;
}

declare global {
  interface HTMLElementTagNameMap {
    'chat-executor': ExecutorElement;
  }
}

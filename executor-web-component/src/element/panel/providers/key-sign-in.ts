import type { KeySignIn } from '@chat-executor/executor/providers';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { consent } from '../../consent/consent.ts';
import type { StoredProvider } from '../../settings/stored-settings.ts';
import { SignInError, type SignInProblem } from '../../sign-in-to-provider/authorization.ts';
import { signInByRedirect, takePending } from '../../sign-in-to-provider/sign-in-redirect.ts';
import { signInByWindow } from '../../sign-in-to-provider/sign-in-window.ts';
import type { PanelStrings } from '../../strings/panel-en.ts';

/** The data and actions from the form. */
export type KeySignInContext = {
  readonly signIn: KeySignIn;
  readonly strings: PanelStrings;
  /** Receives the key. */
  readonly onKey: (key: string) => void;
  /** Returns the provider to save if this tab leaves the page; undefined if the form has errors, which it then shows. */
  readonly readProvider: () => StoredProvider | undefined;
};

type SignInStatus = 'waiting' | 'closed' | 'done' | SignInProblem;

/** A button that gets a key by signing in at the provider, so that the user does not have to paste one. */
export class KeySignInButton {
  readonly #host: ReactiveControllerHost;
  #status: SignInStatus | undefined;
  #controller: AbortController | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Cancels a running sign-in. */
  reset(): void {
    this.#controller?.abort();
    this.#controller = undefined;
    this.#status = undefined;
    takePending();
  }

  render(context: KeySignInContext): TemplateResult {
    const text = context.strings.signIn;
    const status = this.#status;
    const isWaiting = status === 'waiting' || status === 'closed';
    const button = (label: string, onClick: () => void) =>
      html`<button part="button" class="button" type="button" @click=${onClick}>${label}</button>`;
    const begin = (label: string, onClick: () => void) =>
      html`<button part="button" class="button" type="button" data-consent ${consent(label)} @click=${onClick}>${label}</button>`;
    return html`
      <div class="row sign-in">
        ${
          isWaiting
            ? button(text.stop, () => {
                this.reset();
                this.#host.requestUpdate();
              })
            : begin(text.begin(context.signIn.name), () => void this.#signIn(context))
        }
        ${status === 'popup-blocked' ? begin(text.here, () => void this.#signInHere(context)) : nothing}
      </div>
      <div role="status">${status ? this.#renderStatus(status, context) : nothing}</div>
    `;
  }

  #renderStatus(status: SignInStatus, { strings, signIn }: KeySignInContext): TemplateResult {
    const text = strings.signIn;
    if (status === 'waiting') return html`<p class="hint">${text.waiting(signIn.name)}</p>`;
    if (status === 'done') return html`<p class="hint success">${text.done}</p>`;
    return html`<p part="error" class="hint error">${status === 'closed' ? text.closed : text.problems[status]}</p>`;
  }

  async #signIn({ signIn, onKey }: KeySignInContext): Promise<void> {
    this.reset();
    const controller = new AbortController();
    this.#controller = controller;
    this.#show('waiting');
    try {
      const key = await signInByWindow(
        signIn,
        { onClosed: () => this.#controller === controller && this.#show('closed') },
        controller.signal,
      );
      if (controller.signal.aborted) return;
      onKey(key);
      this.#show('done');
    } catch (thrown) {
      if (!controller.signal.aborted) this.#fail(thrown);
    }
  }

  async #signInHere({ signIn, readProvider }: KeySignInContext): Promise<void> {
    const provider = readProvider();
    if (provider) await signInByRedirect(signIn, provider).catch((thrown) => this.#fail(thrown));
  }

  #fail(thrown: unknown): void {
    this.#show(thrown instanceof SignInError ? thrown.problem : 'unreachable');
  }

  #show(status: SignInStatus): void {
    this.#status = status;
    this.#host.requestUpdate();
  }
}

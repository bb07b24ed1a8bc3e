import type { KeySignIn } from '@chat-executor/executor/providers';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { StoredProvider } from '../../settings/stored-settings.ts';
import { SignInError, type SignInProblem } from '../../sign-in-to-provider/authorization.ts';
import { signInByRedirect } from '../../sign-in-to-provider/sign-in-redirect.ts';
import { signInByWindow } from '../../sign-in-to-provider/sign-in-window.ts';
import type { PanelStrings } from '../../strings/panel-en.ts';

/** What the form around it gives. */
export type KeySignInContext = {
  readonly signIn: KeySignIn;
  readonly strings: PanelStrings;
  /** Takes the key. */
  readonly onKey: (key: string) => void;
  /** The provider to save when this tab has to leave its page; undefined where the form has errors, which it shows. */
  readonly readProvider: () => StoredProvider | undefined;
};

type SignInStatus = 'waiting' | 'closed' | 'done' | SignInProblem;

/** The button of a form that gets a key by signing in at the provider, so that none has to be pasted. */
export class KeySignInButton {
  readonly #host: ReactiveControllerHost;
  #status: SignInStatus | undefined;
  #waiting: AbortController | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Stops waiting. */
  reset(): void {
    this.#waiting?.abort();
    this.#waiting = undefined;
    this.#status = undefined;
  }

  render(context: KeySignInContext): TemplateResult {
    const text = context.strings.signIn;
    const status = this.#status;
    const isWaiting = status === 'waiting' || status === 'closed';
    const button = (label: string, onClick: () => void) =>
      html`<button part="button" class="button" type="button" @click=${onClick}>${label}</button>`;
    return html`
      <div class="row sign-in">
        ${
          isWaiting
            ? button(text.stop, () => {
                this.reset();
                this.#host.requestUpdate();
              })
            : button(text.begin(context.signIn.name), () => void this.#begin(context))
        }
        ${status === 'popup-blocked' ? button(text.here, () => void this.#leave(context)) : nothing}
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

  async #begin({ signIn, onKey }: KeySignInContext): Promise<void> {
    this.reset();
    const waiting = new AbortController();
    this.#waiting = waiting;
    this.#show('waiting');
    try {
      const key = await signInByWindow(signIn, { onClosed: () => this.#waiting === waiting && this.#show('closed') }, waiting.signal);
      if (waiting.signal.aborted) return;
      onKey(key);
      this.#show('done');
    } catch (thrown) {
      if (!waiting.signal.aborted) this.#show(thrown instanceof SignInError ? thrown.problem : 'unreachable');
    }
  }

  async #leave({ signIn, readProvider }: KeySignInContext): Promise<void> {
    const provider = readProvider();
    if (provider) await signInByRedirect(signIn, provider);
  }

  #show(status: SignInStatus): void {
    this.#status = status;
    this.#host.requestUpdate();
  }
}

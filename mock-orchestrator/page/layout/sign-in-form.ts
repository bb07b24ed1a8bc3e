import { css, html, LitElement, nothing } from 'lit';
import { LanguageController, texts } from '../language/language.ts';
import { controls } from '../styles/controls.ts';

/** The user entered a token. */
export class TokenEvent extends Event {
  readonly token: string;
  constructor(token: string) {
    super('token');
    this.token = token;
  }
}

/** Asks for a token, for an orchestrator without automatic sign-in. */
export class SignInForm extends LitElement {
  static override properties = { refused: { attribute: false } };
  static override styles = [
    controls,
    css`
      :host { display: grid; height: 100%; padding: 24px; place-items: center; }
      form { display: grid; gap: 12px; width: min(380px, 100%); padding: 26px; border: 1px solid var(--line); border-radius: var(--radius-large); background: var(--surface); box-shadow: var(--shadow); }
      h1 { margin: 0; font-size: 1.25rem; }
      p { margin: 0; color: var(--text-muted); font-size: 0.875rem; }
      label { display: grid; gap: 4px; font-size: 0.875rem; font-weight: 600; }
      input { height: 40px; padding: 0 12px; border: 1px solid var(--field-line); border-radius: var(--radius); background: var(--background); font-weight: 400; }
      .refused { color: var(--danger); }
    `,
  ];

  /** Whether the orchestrator rejected the last token. */
  declare refused: boolean;

  constructor() {
    super();
    this.refused = false;
    new LanguageController(this);
  }

  protected override render() {
    return html`
      <form @submit=${this.#submit}>
        <h1>${texts().signIn.title}</h1>
        <p>${texts().signIn.text}</p>
        <label>${texts().signIn.token} <input name="token" type="password" required autocomplete="current-password"></label>
        ${this.refused ? html`<p class="refused" role="alert">${texts().signIn.refused}</p>` : nothing}
        <button class="primary">${texts().signIn.button}</button>
      </form>
    `;
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault();
    const token = new FormData(event.target as HTMLFormElement).get('token');
    if (typeof token === 'string' && token.trim() !== '') this.dispatchEvent(new TokenEvent(token.trim()));
  }
}

customElements.define('sign-in-form', SignInForm);

declare global {
  interface HTMLElementTagNameMap {
    'sign-in-form': SignInForm;
  }
}

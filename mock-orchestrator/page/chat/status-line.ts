import { css, html, LitElement, nothing } from 'lit';
import { EnvelopeEvent, type UserEvents } from '../backend/user-events.ts';
import { currentLanguage, LanguageController, texts } from '../language/language.ts';

type Status = { readonly description: string; readonly done: boolean; readonly action: string | undefined };

/** The states of a request that have translated texts. */
const ACTIONS = ['running', 'degraded', 'completed', 'stopped', 'failed'] as const;

/** How long a final status stays visible, in milliseconds. */
const DISPLAY_MS = 6000;

/** The status of the user's requests, from all tabs. Screen readers announce it. */
export class StatusLine extends LitElement {
  static override properties = { events: { attribute: false }, status: { state: true } };
  static override styles = css`
    :host { display: block; min-height: 22px; color: var(--text-muted); font-size: 0.8125rem; }
    div { display: flex; align-items: center; gap: 8px; min-height: 22px; }
    i { flex: none; width: 8px; height: 8px; border-radius: 50%; background: var(--lane-orchestrator); }
    .busy { animation: pulse 1.4s infinite ease-in-out; }
    span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
    @keyframes pulse { 50% { opacity: 0.25; } }
    @media (prefers-reduced-motion: reduce) { .busy { animation: none; } }
  `;

  declare events: UserEvents | undefined;
  declare status: Status | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #onEnvelope = (event: Event) => this.#show(event);
  /** Clears the status if the connection is lost, because its end may then not arrive. */
  readonly #onConnectionChange = () => {
    if (!this.events?.connected) this.status = undefined;
  };

  constructor() {
    super();
    this.events = undefined;
    this.status = undefined;
    new LanguageController(this);
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('events')) return;
    this.events?.addEventListener('envelope', this.#onEnvelope);
    this.events?.addEventListener('change', this.#onConnectionChange);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    this.events?.removeEventListener('envelope', this.#onEnvelope);
    this.events?.removeEventListener('change', this.#onConnectionChange);
  }

  protected override render() {
    const { status } = this;
    return html`
      <div role="status" aria-label=${texts().status.region}>
        ${status ? html`<i class=${status.done ? '' : 'busy'}></i> <span>${describe(status)}</span>` : nothing}
      </div>
    `;
  }

  #show(event: Event): void {
    if (!(event instanceof EnvelopeEvent) || event.envelope.data.type !== 'status') return;
    const { description, done, hidden, action } = { ...(event.envelope.data.data as Partial<Status & { hidden: boolean }> | undefined) };
    clearTimeout(this.#timer);
    this.status = hidden || !description ? undefined : { description, done: done === true, action };
    if (done) this.#timer = setTimeout(() => (this.status = undefined), DISPLAY_MS);
  }
}

/** The text of a status. The orchestrator's text is English; in another language, a known action has its own text. */
function describe({ description, action }: Status): string {
  const known = ACTIONS.find((name) => name === action);
  return currentLanguage() === 'en' || !known ? description : texts().status[known];
}

customElements.define('status-line', StatusLine);

declare global {
  interface HTMLElementTagNameMap {
    'status-line': StatusLine;
  }
}

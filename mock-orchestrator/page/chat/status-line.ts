import { css, html, LitElement, nothing } from 'lit';
import * as v from 'valibot';
import { describeWait, type ExecutorWait, ExecutorWaitSchema } from '../backend/executor-wait.ts';
import { EnvelopeEvent, type UserEvents } from '../backend/user-events.ts';
import { currentLanguage, LanguageController, texts } from '../language/language.ts';

type Status = {
  readonly description: string;
  readonly done: boolean;
  readonly action: string | undefined;
  readonly wait?: ExecutorWait | undefined;
  /** When the executor continues, in milliseconds since the epoch. */
  readonly until?: number | undefined;
};

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
  /** Draws a countdown each second. */
  #clock: ReturnType<typeof setInterval> | undefined;
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
    if (changed.has('status')) this.#updateClock();
    if (!changed.has('events')) return;
    this.events?.addEventListener('envelope', this.#onEnvelope);
    this.events?.addEventListener('change', this.#onConnectionChange);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    clearInterval(this.#clock);
    this.events?.removeEventListener('envelope', this.#onEnvelope);
    this.events?.removeEventListener('change', this.#onConnectionChange);
  }

  protected override render() {
    const { status } = this;
    return html`
      <div role="status" aria-label=${texts().status.region}>
        ${status ? html`<i class=${status.done ? '' : 'busy'}></i> <span>${describe(status)}${renderCountdown(status)}</span>` : nothing}
      </div>
    `;
  }

  #show(event: Event): void {
    if (!(event instanceof EnvelopeEvent) || event.envelope.data.type !== 'status') return;
    const { description, done, hidden, action } = { ...(event.envelope.data.data as Partial<Status & { hidden: boolean }> | undefined) };
    clearTimeout(this.#timer);
    const data = event.envelope.data.data as { action?: unknown; seconds?: unknown; code?: unknown } | undefined;
    const read = v.safeParse(ExecutorWaitSchema, { ...data, state: data?.action });
    const wait = read.success ? read.output : undefined;
    const until = wait?.seconds === undefined ? undefined : Date.now() + wait.seconds * 1000;
    this.status = hidden || !description ? undefined : { description, done: done === true, action, wait, until };
    if (done) this.#timer = setTimeout(() => (this.status = undefined), DISPLAY_MS);
  }

  #updateClock(): void {
    clearInterval(this.#clock);
    this.#clock = this.status?.until === undefined ? undefined : setInterval(() => this.requestUpdate(), 250);
  }
}

/** The text of a status. The orchestrator's text is English; in another language, a known action has its own text. */
function describe({ description, action, wait }: Status): string {
  if (wait) return describeWait(wait);
  const known = ACTIONS.find((name) => name === action);
  return currentLanguage() === 'en' || !known ? description : texts().status[known];
}

/** The time that is left. Hidden from screen readers, which would read each second. */
function renderCountdown({ until }: Status) {
  if (until === undefined) return nothing;
  const seconds = Math.max(0, Math.ceil((until - Date.now()) / 1000));
  return html`<span aria-hidden="true">${texts().wait.left(seconds)}</span>`;
}

customElements.define('status-line', StatusLine);

declare global {
  interface HTMLElementTagNameMap {
    'status-line': StatusLine;
  }
}

import { css, html, LitElement, nothing } from 'lit';
import { LanguageController, texts } from '../../language/language.ts';
import { CopyController } from '../../layout/copy-controller.ts';
import { icon } from '../../layout/icon.ts';
import { controls } from '../../styles/controls.ts';
import { laneStyle } from '../../styles/lane-style.ts';
import { formatOffset } from '../format-duration.ts';
import { type ParsedFrame, readFrame } from '../journal/read-frame.ts';
import { SelectStepEvent } from '../timeline-events.ts';
import { describeStep } from './describe-step.ts';
import { EXPLANATIONS } from './explain-step.ts';
import { formatJson, highlightJson, jsonStyle } from './json-text.ts';
import type { Step } from './step.ts';

/** The details of one step: its kind, explanation, rule and frames. */
export class FrameView extends LitElement {
  static override properties = {
    step: { attribute: false },
    startedAt: { attribute: false },
    previousId: { attribute: false },
    nextId: { attribute: false },
    index: { state: true },
  };
  static override styles = [
    controls,
    laneStyle,
    jsonStyle,
    css`
      :host { display: flex; flex-direction: column; min-height: 0; border-top: 1px solid var(--line-strong); background: var(--surface); }
      .head { display: flex; align-items: center; gap: 2px; padding: 8px 8px 0 16px; }
      h3 { flex: 1; min-width: 0; margin: 0; font-size: 0.9375rem; line-height: 1.35; overflow-wrap: anywhere; }
      h3 small { margin-left: 6px; font-size: 0.75rem; font-weight: 400; white-space: nowrap; }
      .about { padding: 0 16px; font-size: 0.8125rem; }
      .about p { margin: 2px 0 6px; color: var(--text-muted); text-wrap: pretty; }
      .facts { display: flex; flex-wrap: wrap; gap: 4px 6px; margin: 0 0 8px; padding: 0; list-style: none; font-size: 0.75rem; }
      .facts li { padding: 1px 8px; border: 1px solid var(--line); border-radius: 20px; font-variant-numeric: tabular-nums; }
      b { color: var(--lane); font-weight: 600; }
      .facts .rule { border-color: transparent; background: var(--accent-wash); }
      .envelope { max-height: 5lh; margin: 0; padding: 0 16px 8px; overflow-y: auto; color: var(--text-muted); font: 0.75rem / 1.5 var(--mono); overflow-wrap: anywhere; white-space: pre-wrap; }
      .items { display: flex; align-items: center; gap: 6px; padding: 0 16px 8px; font-size: 0.75rem; }
      .items output { min-width: 92px; font-variant-numeric: tabular-nums; }
      .items input { flex: 1; min-width: 60px; accent-color: var(--accent); }
      .content { position: relative; flex: 1; min-height: 0; border-top: 1px solid var(--line); background: var(--surface-muted); }
      .content > span { position: absolute; top: 4px; right: 12px; }
      pre { height: 100%; margin: 0; padding: 10px 16px; overflow: auto; font: 0.75rem / 1.6 var(--mono); white-space: pre-wrap; overflow-wrap: anywhere; }
    `,
  ];

  declare step: Step | undefined;
  /** When the request started, in milliseconds since the epoch. */
  declare startedAt: number;
  declare previousId: string | undefined;
  declare nextId: string | undefined;
  declare index: number;
  readonly #copy = new CopyController(this);

  constructor() {
    super();
    this.step = undefined;
    this.startedAt = 0;
    this.previousId = undefined;
    this.nextId = undefined;
    this.index = 0;
    new LanguageController(this);
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    const before = changed.get('step') as Step | undefined;
    if (changed.has('step') && before?.id !== this.step?.id) this.index = 0;
  }

  protected override render() {
    const { step } = this;
    const frame = step?.frames[this.index];
    if (!step || !frame) return nothing;
    const read = readFrame(frame.raw);
    // The head of a streamed answer has no body, so it is shown as the content.
    const head = read.envelope?.type === 'http' && read.content === '' ? read.envelope.head : undefined;
    const text = head ?? formatJson(read.content);
    return html`
      ${this.#renderHeader(step)}
      <div class="about">
        <p>${texts().step[step.kind].text}</p>
        ${this.#renderFacts(step)}
      </div>
      ${head === undefined ? this.#renderEnvelope(read) : nothing}
      ${step.frames.length > 1 ? this.#renderItems(step.frames.length) : nothing}
      <div class="content">
        <span>${this.#copy.button(texts().frame.copy, () => frame.raw)}</span>
        <pre tabindex="0" role="group" aria-label=${texts().frame.content}>${highlightJson(text)}</pre>
      </div>
    `;
  }

  #renderHeader(step: Step) {
    const select = (id: string | undefined) => this.dispatchEvent(new SelectStepEvent(id));
    const button = (label: string, name: 'previous' | 'next' | 'close', id: string | undefined, disabled: boolean) =>
      html`<button class="quiet" aria-label=${label} title=${label} ?disabled=${disabled} @click=${() => select(id)}>${icon(name)}</button>`;
    const lane = (name: Step['from']) => html`<b class=${name}>${texts().lane[name]}</b>`;
    const lanes = step.from === step.to ? lane(step.from) : html`${lane(step.from)} → ${lane(step.to)}`;
    return html`
      <div class="head">
        <h3>${describeStep(step).title} <small>${lanes}</small></h3>
        ${button(texts().frame.previous, 'previous', this.previousId, this.previousId === undefined)}
        ${button(texts().frame.next, 'next', this.nextId, this.nextId === undefined)}
        ${button(texts().frame.close, 'close', undefined, false)}
      </div>
    `;
  }

  #renderFacts(step: Step) {
    const { rule } = EXPLANATIONS[step.kind];
    const frame = step.frames[this.index];
    return html`
      <ul class="facts">
        <li class="rule">${rule ? texts().frame.rule(rule.section, rule.id) : texts().frame.noRule}</li>
        <li>${texts().frame.after(formatOffset((frame?.at ?? 0) - this.startedAt))}</li>
        ${frame?.bytes === undefined ? nothing : html`<li>${texts().timeline.bytes(frame.bytes)}</li>`}
      </ul>
    `;
  }

  /** The Socket.IO or HTTP part of the message, separate from its content. */
  #renderEnvelope({ envelope }: ParsedFrame) {
    if (!envelope) return nothing;
    if (envelope.type === 'http') return html`<p class="envelope">${envelope.head}</p>`;
    const { type, ack } = envelope;
    if (type === 'ack') return html`<p class="envelope">${texts().frame.ack(ack)}</p>`;
    const wanted = ack === undefined ? '' : texts().frame.wantsAck(ack);
    return html`<p class="envelope">${texts().frame.event(envelope.name)} ${wanted}</p>`;
  }

  #renderItems(count: number) {
    const show = (index: number) => {
      this.index = Math.min(count - 1, Math.max(0, index));
    };
    const position = texts().frame.item(this.index + 1, count);
    return html`
      <div class="items">
        <output>${position}</output>
        <button class="quiet" aria-label=${texts().frame.previousItem} ?disabled=${this.index === 0} @click=${() => show(this.index - 1)}>${icon('previous')}</button>
        <input type="range" min="0" max=${count - 1} aria-label=${texts().frame.chooseItem} aria-valuetext=${position} .value=${String(this.index)}
          @input=${(event: Event) => show((event.target as HTMLInputElement).valueAsNumber)}>
        <button class="quiet" aria-label=${texts().frame.nextItem} ?disabled=${this.index === count - 1} @click=${() => show(this.index + 1)}>${icon('next')}</button>
      </div>
    `;
  }
}

customElements.define('frame-view', FrameView);

declare global {
  interface HTMLElementTagNameMap {
    'frame-view': FrameView;
  }
}

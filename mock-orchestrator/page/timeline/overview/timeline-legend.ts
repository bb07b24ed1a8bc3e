import { css, html, LitElement } from 'lit';
import { LanguageController, texts } from '../../language/language.ts';

/** Explains the symbols of the timeline. */
export class TimelineLegend extends LitElement {
  static override styles = css`
    :host { display: block; padding: 12px 8px 16px; border-top: 1px dashed var(--line); color: var(--text-muted); font-size: 0.75rem; }
    ul { display: flex; flex-wrap: wrap; gap: 6px 16px; margin: 0; padding: 0; list-style: none; }
    li { display: flex; align-items: center; gap: 7px; }
    i { flex: none; width: 24px; height: 2px; background: currentColor; }
    .answer { background: repeating-linear-gradient(90deg, currentColor 0 5px, transparent 5px 9px); }
    .items { height: 9px; border-block: 1.5px solid; background: repeating-linear-gradient(90deg, currentColor 0 1.5px, transparent 1.5px 5px); }
    .local { width: 9px; height: 9px; border-radius: 2px; rotate: 45deg; }
    .active { width: 6px; height: 16px; opacity: 0.5; }
  `;

  constructor() {
    super();
    new LanguageController(this);
  }

  protected override render() {
    const kinds = ['ask', 'answer', 'items', 'local', 'active'] as const;
    return html`
      <ul aria-label=${texts().timeline.legend}>
        ${kinds.map((kind) => html`<li><i class=${kind}></i>${texts().timeline.marks[kind]}</li>`)}
      </ul>
    `;
  }
}

customElements.define('timeline-legend', TimelineLegend);

declare global {
  interface HTMLElementTagNameMap {
    'timeline-legend': TimelineLegend;
  }
}

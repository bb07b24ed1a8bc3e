import { css, html, LitElement, svg } from 'lit';
import { LanguageController, texts } from '../language/language.ts';
import { laneStyle } from '../styles/lane-style.ts';

const LANES = [
  { lane: 'page', x: 50 },
  { lane: 'orchestrator', x: 157 },
  { lane: 'executor', x: 264 },
  { lane: 'provider', x: 371 },
] as const;

/** An animated picture of the path of one request through the four lanes and back. */
export class RelayPicture extends LitElement {
  static override styles = [
    laneStyle,
    css`
    :host { display: block; }
    svg { display: block; width: 100%; height: auto; overflow: visible; }
    text { fill: var(--text-muted); font: 600 11.5px var(--sans); text-anchor: middle; }
    line, path { fill: none; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
    line { stroke: color-mix(in srgb, var(--lane) 40%, transparent); }
    rect { fill: var(--lane); }
    path { stroke: var(--lane); }
    path.back { stroke-dasharray: 3 5; }
    .token { fill: var(--text); offset-path: path('M50 42 H371 V82 H50'); animation: travel 6s infinite cubic-bezier(0.45, 0, 0.55, 1); }
    @keyframes travel { 0%, 8% { offset-distance: 0; } 92%, 100% { offset-distance: 100%; } }
    @media (prefers-reduced-motion: reduce) { .token { display: none; } }
  `,
  ];

  constructor() {
    super();
    new LanguageController(this);
  }

  protected override render() {
    return html`
      <svg viewBox="0 0 421 104" aria-hidden="true">
        ${LANES.map(
          ({ lane, x }, index) => svg`
          <g class=${lane}>
            <text x=${x} y="10">${texts().lane[lane]}</text>
            <line x1=${x} y1="22" x2=${x} y2="102"></line>
            <rect x=${x - 3} y="36" width="6" height="52" rx="3"></rect>
            ${index < 3 ? svg`<path d="M${x + 8} 42 h91 m-5 -4 l5 4 l-5 4"></path>` : ''}
            ${index > 0 ? svg`<path class="back" d="M${x - 8} 82 h-91"></path><path d="M${x - 94} 78 l-5 4 l5 4"></path>` : ''}
          </g>
        `,
        )}
        <circle class="token" r="5"></circle>
      </svg>
    `;
  }
}

customElements.define('relay-picture', RelayPicture);

declare global {
  interface HTMLElementTagNameMap {
    'relay-picture': RelayPicture;
  }
}

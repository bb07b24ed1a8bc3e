import { svg, type TemplateResult } from 'lit';

const draw = (shape: TemplateResult): TemplateResult =>
  svg`<svg part="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round">${shape}</svg>`;

/** Two bars. */
export const pauseIcon = draw(svg`<path d="M5.5 3.5v9M10.5 3.5v9"/>`);

/** A triangle. */
export const resumeIcon = draw(svg`<path d="M5 3.2v9.6l7.5-4.8z" fill="currentColor"/>`);

/** Points down; the styles rotate it while the panel is open. */
export const expandIcon = draw(svg`<path d="M4 6.2l4 4 4-4"/>`);

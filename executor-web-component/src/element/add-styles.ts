import type { CSSResult, LitElement } from 'lit';

/** Adds lazy-loaded styles to an element, unless it already has them. */
export function addStyles(host: LitElement, styles: readonly CSSResult[]): void {
  const { adoptedStyleSheets } = host.renderRoot as ShadowRoot;
  for (const { styleSheet } of styles) if (styleSheet && !adoptedStyleSheets.includes(styleSheet)) adoptedStyleSheets.push(styleSheet);
}

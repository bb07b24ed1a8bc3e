import type { CSSResult, LitElement } from 'lit';

/** Adds styles that were loaded late to an element, once. */
export function addStyles(host: LitElement, styles: readonly CSSResult[]): void {
  const { adoptedStyleSheets } = host.renderRoot as ShadowRoot;
  for (const { styleSheet } of styles) if (styleSheet && !adoptedStyleSheets.includes(styleSheet)) adoptedStyleSheets.push(styleSheet);
}

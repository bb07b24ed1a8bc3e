import { css } from 'lit';

/** Input fields, in the panel and the permission prompt. */
export const fieldLook = css`
  inline-size: 100%;
  min-inline-size: 0;
  padding: 0.3em 0.5em;
  border: 1px solid var(--muted);
  border-radius: calc(var(--radius) - 0.2rem);
  color: var(--text);
  background: var(--background);
  font: inherit;
`;

/** Buttons with text. */
export const buttonLook = css`
  flex: none;
  padding: 0.3em 0.8em;
  border: 1px solid var(--border);
  border-radius: calc(var(--radius) - 0.2rem);
  color: var(--text);
  background: var(--background);
  font: inherit;
  font-weight: 500;
  line-height: 1.4;
  cursor: pointer;
`;

/** The main button of a form. */
export const primaryLook = css`
  border-color: var(--accent);
  color: var(--accent-text);
  background: var(--accent);
`;

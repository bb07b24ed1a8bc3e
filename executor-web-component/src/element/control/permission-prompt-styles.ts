import { css } from 'lit';
import { buttonLook, fieldLook, primaryLook } from '../form-styles.ts';

/** The permission prompt. Self-contained, because it appears without the panel. */
export const permissionPromptStyles = css`
  .question {
    display: grid;
    gap: 0.5em;
    padding: 0.7em 0.85em 0.8em;
    border-block-start: 1px solid var(--border);
    box-shadow: inset 0.25rem 0 0 var(--busy);
  }
  .question p {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .question strong {
    font-weight: 600;
  }
  .question .muted,
  .choice-set .muted {
    color: var(--muted);
    font-size: 0.93em;
  }
  .question summary {
    color: var(--accent);
    cursor: pointer;
    font-size: 0.93em;
  }
  .choice-set {
    margin: 0.6em 0 0;
    padding: 0;
    border: 0;
  }
  .choice-set legend {
    padding: 0;
    font-weight: 600;
  }
  .choice {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
    overflow-wrap: anywhere;
  }
  .choice input {
    accent-color: var(--accent);
  }
  .choice-set .choices {
    max-block-size: 9em;
    margin-inline-start: 1.5em;
    overflow-y: auto;
  }
  .limits {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block: 0.2em;
  }
  .limit {
    display: grid;
    flex: 1 1 6em;
    font-size: 0.93em;
  }
  .limit input,
  .choice-set .search {
    ${fieldLook}
  }
  /* In the panel too. The default of Chromium is too dark in a dark page, and that of Firefox too light in a light one. */
  ::placeholder {
    color: var(--muted);
    opacity: 1;
  }
  .choice-set .search {
    inline-size: calc(100% - 1.5em);
    margin: 0.2em 0 0.2em 1.5em;
  }
  .question-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .answer {
    ${buttonLook}
    padding: 0.35em 0.9em;
    border-color: var(--muted);
  }
  .answer:hover {
    background: var(--surface);
  }
  .answer[aria-disabled='true'] {
    opacity: 0.6;
    cursor: default;
  }
  .question .consent-hint {
    flex: initial;
    align-self: center;
    color: var(--muted);
    font-size: 0.93em;
  }
  .answer.primary {
    ${primaryLook}
  }
  .answer.primary:hover {
    filter: brightness(1.08);
  }
`;

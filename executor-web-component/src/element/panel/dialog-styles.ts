import { css } from 'lit';
import { fieldLook } from '../form-styles.ts';

/** The dialogs and their forms. */
export const dialogStyles = css`
  .dialog {
    inline-size: min(26rem, calc(100vw - 2rem));
    max-block-size: calc(100dvh - 2rem);
    padding: 1.15em;
    border: 1px solid var(--border);
    border-radius: calc(var(--radius) + 0.25rem);
    color: var(--text);
    background: var(--background);
    box-shadow: 0 1rem 3rem rgb(0 0 0 / 25%);
    overflow-y: auto;
  }
  .dialog.small {
    inline-size: min(22rem, calc(100vw - 2rem));
  }
  .dialog::backdrop {
    background: rgb(0 0 0 / 40%);
  }
  .dialog h2 {
    margin-block-end: 0.6em;
    font-size: 1.15em;
  }
  .field {
    display: grid;
    gap: 0.2em;
    margin-block-start: 0.75em;
    font-weight: 500;
  }
  .field input,
  .field select,
  .field textarea {
    ${fieldLook}
    padding: 0.45em 0.65em;
    font-weight: 400;
  }
  .field textarea {
    resize: vertical;
  }
  .field [aria-invalid='true'] {
    border-color: var(--bad);
  }
  .hint {
    margin-block-start: 0.25em;
    font-size: 0.92em;
  }
  .hint.error {
    color: var(--bad);
  }
  .dialog h3 {
    margin: 0.75em 0 0;
    font-size: 1em;
    font-weight: 600;
  }
  .changes {
    margin: 0.2em 0 0;
    padding-inline-start: 1.2em;
    overflow-wrap: anywhere;
  }
  .choices {
    display: grid;
    gap: 0.6em;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .row.key-actions {
    margin-inline-start: -0.5em;
  }
  .unlock {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.5em;
  }
  .unlock .field {
    flex: 1 1 12em;
  }
  .unlock .error {
    flex: 1 0 100%;
  }
  .unlock .button.quiet {
    margin-inline-start: -0.5em;
  }
  .check {
    display: flex;
    gap: 0.5em;
    align-items: start;
    margin-block-start: 0.4em;
  }
  .check input {
    margin-block-start: 0.3em;
    accent-color: var(--accent);
  }
  .dialog .warning {
    margin-block-start: 0.5em;
    font-size: 0.92em;
  }
  .list {
    display: grid;
    gap: 0.4em;
    min-inline-size: 0;
    margin: 0.75em 0 0;
    padding: 0;
    border: 0;
  }
  .list legend {
    padding: 0;
    font-weight: 500;
  }
  .list .check,
  .list .hint {
    margin-block-start: 0;
  }
  .list > input,
  .list textarea,
  .cells input {
    ${fieldLook}
  }
  .cells input {
    padding-inline: 0.4em;
  }
  .list textarea {
    resize: vertical;
  }
  .list [aria-invalid='true'] {
    border-color: var(--bad);
  }
  .cells {
    display: flex;
    gap: 0.3em;
  }
  .cells .button {
    padding-inline: 0.45em;
  }
  .ticks {
    display: grid;
    gap: 0.25em;
    max-block-size: 14em;
    margin: 0;
    padding: 0.45em 0.65em;
    border: 1px solid var(--border);
    border-radius: calc(var(--radius) - 0.2rem);
    list-style: none;
    overflow-y: auto;
    overflow-wrap: anywhere;
  }
  .advanced {
    margin-block-start: 0.75em;
  }
  .advanced summary {
    font-weight: 500;
    cursor: pointer;
  }
  .field .code {
    font-family: ui-monospace, monospace;
    font-size: 0.92em;
  }
  .test-result:not(:empty) {
    margin-block-start: 0.75em;
    padding: 0.6em 0.7em;
    border-radius: calc(var(--radius) - 0.15rem);
    background: var(--surface);
  }
  .page-models {
    display: grid;
    gap: 0.5em;
    margin-block-start: 0.75em;
  }
  .page-models h3 {
    margin: 0;
    font-size: 1em;
    font-weight: 500;
  }
  .page-models progress {
    accent-color: var(--accent);
  }
  .page-models .field {
    margin-block-start: 0;
  }
  .ticks .star {
    padding: 0 0.3em;
    font-size: 1.1em;
    line-height: 1;
  }
  .dialog:has(.form-foot) {
    /* A focused field must not be below the foot. */
    scroll-padding-block-end: 5em;
  }
  .form-foot {
    position: sticky;
    inset-block-end: -1.15em;
    margin: 1.15em -1.15em -1.15em;
    padding: 0.75em 1.15em;
    border-block-start: 1px solid var(--border);
    background: var(--background);
  }
  .form-foot .test-result:not(:empty) {
    max-block-size: 8em;
    margin-block: 0 0.75em;
    overflow-y: auto;
  }
  .form-foot .dialog-actions {
    margin-block-start: 0;
  }
  .dialog-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 1.15em;
  }
`;

import { css } from 'lit';
import { controlStyles } from '../control/control-styles.ts';
import { permissionPromptStyles } from '../control/permission-prompt-styles.ts';
import { buttonLook, primaryLook } from '../form-styles.ts';
import { cardStyles } from './card-styles.ts';
import { dialogStyles } from './dialog-styles.ts';
import { examinationStyles } from './doctor/examination-styles.ts';

const layoutStyles = css`
  .panel,
  .drawer,
  .dialog {
    /* Firefox draws white ones in a dark page. */
    scrollbar-color: var(--muted) transparent;
  }
  .panel {
    container-type: inline-size;
    border-block-start: 1px solid var(--border);
  }
  .section {
    padding: 0.85em;
  }
  .section + .section,
  .column + .column > .section:first-child {
    border-block-start: 1px solid var(--border);
  }
  @container (inline-size >= 44rem) {
    .columns {
      display: grid;
      grid-template-columns: 1fr 1fr;
    }
    .column + .column {
      border-inline-start: 1px solid var(--border);
    }
    .column + .column > .section:first-child {
      border-block-start: 0;
    }
  }
  .drawer {
    inline-size: min(30rem, 100vw);
    block-size: 100dvh;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    margin-inline-start: auto;
    padding: 0;
    border: 0;
    color: var(--text);
    background: var(--background);
    box-shadow: 0 0 3rem rgb(0 0 0 / 25%);
    overflow: hidden;
  }
  .drawer:focus-visible {
    outline-offset: -2px;
  }
  .drawer::backdrop {
    background: rgb(0 0 0 / 40%);
  }
  .drawer-content {
    /* Hidden labels are positioned in it, and scroll with it. */
    position: relative;
    block-size: 100%;
    /* A focused button must not be below the head. */
    scroll-padding-block-start: 3.5em;
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  .drawer-head {
    position: sticky;
    z-index: 1;
    inset-block-start: 0;
    display: flex;
    align-items: center;
    justify-content: space-between;
    padding: 0.6em 0.85em;
    background: var(--background);
  }
  .section-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em;
    min-block-size: 2em;
    margin-block-end: 0.35em;
  }
  h2 {
    margin: 0;
    font-size: 1em;
    font-weight: 600;
    line-height: 1.4;
  }
  p {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .muted,
  .hint {
    color: var(--muted);
  }
  .numbers {
    font-variant-numeric: tabular-nums;
  }
  .grow {
    flex: 1;
    min-inline-size: 0;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .facts {
    display: grid;
    gap: 0.15em;
    margin: 0.5em 0 0;
  }
  .facts > div {
    display: flex;
    gap: 0.75em;
    justify-content: space-between;
  }
  dt {
    flex: none;
    color: var(--muted);
  }
  dd {
    margin: 0;
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  code {
    font: 0.9em ui-monospace, Menlo, Consolas, monospace;
  }
  .retry {
    display: flex;
    align-items: center;
    gap: 0.75em;
    margin-block-start: 0.6em;
  }
  .error strong,
  .warning strong {
    font-weight: 600;
  }
  .error strong {
    color: var(--bad);
  }
  .warning strong,
  .warning:not(:has(strong)) {
    color: var(--busy);
  }
  .error .detail {
    color: var(--muted);
  }
  .success {
    color: var(--good);
    font-weight: 600;
  }
  .button {
    ${buttonLook}
  }
  .button:hover {
    border-color: var(--muted);
  }
  .button.quiet {
    padding-inline: 0.5em;
    border-color: transparent;
    color: var(--accent);
    background: none;
  }
  .button.quiet:hover {
    background: color-mix(in srgb, var(--accent) 10%, transparent);
  }
  .button:disabled,
  .button[aria-disabled='true'] {
    color: var(--muted);
    cursor: default;
  }
  .button.primary {
    ${primaryLook}
  }
  .button.primary[aria-disabled='true'] {
    /* Not faded: a faded button in a frame does not count as visible. */
    border-color: transparent;
    background: color-mix(in srgb, var(--accent) 60%, var(--background));
  }
  :has(> .consent-hint) {
    flex-wrap: wrap;
  }
  .consent-hint {
    flex: 1 0 100%;
    color: var(--busy);
    font-size: 0.93em;
    overflow-wrap: anywhere;
  }
  .button.danger {
    border-color: var(--bad);
    color: var(--background);
    background: var(--bad);
  }
  a {
    color: var(--accent);
  }
  .look {
    margin-block: 0.4em -0.3em;
    margin-inline: -0.5em 0;
  }
`;

/** All styles of the panel. */
export const panelStyles = [layoutStyles, cardStyles, dialogStyles, examinationStyles, permissionPromptStyles, controlStyles];

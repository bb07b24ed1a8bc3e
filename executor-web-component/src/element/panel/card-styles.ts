import { css } from 'lit';

/** Cards of providers, running requests and receipts. */
export const cardStyles = css`
  .cards {
    display: grid;
    /* Not as wide as the longest model ID. */
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .card {
    padding: 0.6em 0.7em;
    border-radius: calc(var(--radius) - 0.15rem);
    background: var(--surface);
  }
  .row {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  .row.head {
    flex-wrap: wrap;
    align-items: start;
  }
  .row.head > .grow {
    flex-basis: 9em;
  }
  .row.foot > .grow:not(:empty) {
    flex-basis: 7em;
  }
  .row.foot {
    flex-wrap: wrap;
    min-block-size: 2em;
    margin-block: 0.2em -0.25em;
    margin-inline: 0 -0.5em;
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 0.5em;
  }
  .line .dot {
    align-self: center;
    margin-inline-end: 0;
    /* Rows come and go with each request; the dot of the bar moves enough. */
    animation: none;
  }
  .name {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .tag {
    padding: 0 0.55em;
    border: 1px solid var(--border);
    border-radius: 1em;
    color: var(--muted);
    background: var(--background);
    font-size: 0.85em;
    white-space: nowrap;
  }
  .card :is(.muted, .error, .warning, .outcome) {
    font-size: 0.93em;
  }
  .address {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .models {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em;
    margin: 0.35em 0 0;
    padding: 0;
    list-style: none;
  }
  .model {
    max-inline-size: 100%;
    padding: 0.05em 0.55em;
    border: 1px solid var(--border);
    border-radius: calc(var(--radius) - 0.3rem);
    background: var(--background);
    font-size: 0.9em;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .actions {
    display: flex;
    gap: 1px;
    flex-wrap: wrap;
  }
  .card > .error,
  .card > .warning {
    margin-block-start: 0.35em;
  }
  .outcome {
    font-weight: 600;
  }
  .outcome.good {
    color: var(--good);
  }
  .outcome.bad {
    color: var(--bad);
  }
  .switch {
    position: relative;
    flex: none;
    appearance: none;
    inline-size: 2.25em;
    block-size: 1.3em;
    margin: 0;
    border: 1px solid var(--muted);
    border-radius: 1em;
    background: var(--background);
    font: inherit;
    cursor: pointer;
    transition: background 0.15s;
  }
  .switch::before {
    content: '';
    position: absolute;
    inset-block: 0.15em;
    inset-inline-start: 0.17em;
    inline-size: 0.85em;
    border-radius: 50%;
    background: var(--muted);
    transition: inset-inline-start 0.15s;
  }
  .switch:checked {
    border-color: var(--accent);
    background: var(--accent);
  }
  .switch:checked::before {
    background: var(--accent-text);
    inset-inline-start: calc(100% - 1.02em);
  }
  @media (prefers-reduced-motion: reduce) {
    .switch,
    .switch::before {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .card {
      border: 1px solid;
    }
    .switch,
    .switch::before {
      forced-color-adjust: none;
      border-color: CanvasText;
      background: Canvas;
    }
    .switch::before,
    .switch:checked {
      background: CanvasText;
    }
    .switch:checked::before {
      background: Canvas;
    }
  }
`;

import { css } from 'lit';
import { fieldLook } from '../form-styles.ts';

/** Additional styles of the sections on permissions, budgets and receipts. */
export const controlStyles = css`
  .editor,
  .section > [role='alert'] {
    margin-block-start: 0.6em;
  }
  .editor select,
  .chart select,
  .receipts .field input {
    ${fieldLook}
  }
  .chart select {
    inline-size: auto;
  }
  .budgets .hint,
  .receipts [role='status'] {
    margin-block-end: 0.4em;
  }
  form.limits {
    align-items: end;
  }
  .meter {
    display: grid;
    grid-template-columns: 5.5em 1fr auto;
    gap: 0.6em;
    align-items: center;
    margin-block-start: 0.2em;
    font-size: 0.93em;
  }
  .meter meter {
    inline-size: 100%;
  }
  /* Firefox and WebKit draw the track white in a dark page. */
  @media (forced-colors: none) {
    .meter meter {
      block-size: 0.6em;
      border: 0;
      border-radius: 0.3em;
      background: var(--border);
      appearance: none;
      overflow: hidden;
    }
    .meter meter::-webkit-meter-inner-element {
      block-size: 100%;
    }
    .meter meter::-webkit-meter-bar {
      block-size: 100%;
      border: 0;
      border-radius: 0;
      background: var(--border);
    }
    .meter meter::-webkit-meter-optimum-value {
      background: var(--good);
    }
    .meter meter::-webkit-meter-suboptimum-value {
      background: var(--busy);
    }
    .meter meter::-moz-meter-bar {
      background: var(--good);
    }
    .meter meter:-moz-meter-sub-optimum::-moz-meter-bar {
      background: var(--busy);
    }
  }
  .chart {
    margin-block-end: 0.6em;
  }
  .chart svg {
    display: block;
    inline-size: 100%;
    block-size: 3.5rem;
    margin-block-start: 0.4em;
    border-block-end: 1px solid var(--border);
  }
  .chart rect {
    fill: var(--accent);
  }
  .receipts pre {
    max-block-size: 12em;
    margin: 0.2em 0;
    padding: 0.4em 0.6em;
    border-radius: calc(var(--radius) - 0.3rem);
    background: var(--background);
    font: 0.9em ui-monospace, Menlo, Consolas, monospace;
    white-space: pre-wrap;
    overflow: auto;
  }
  .receipts summary,
  .prices summary {
    color: var(--accent);
    cursor: pointer;
  }
  .prices {
    margin-block-start: 0.6em;
  }
  .scroll {
    max-block-size: 16em;
    overflow: auto;
  }
  .prices table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.93em;
  }
  .prices :is(th, td) {
    padding: 0.15em 0.4em 0.15em 0;
    text-align: start;
    font-weight: 400;
    vertical-align: baseline;
    overflow-wrap: anywhere;
  }
  .prices thead th {
    overflow-wrap: normal;
    color: var(--muted);
  }
  @media (forced-colors: active) {
    .chart rect {
      fill: CanvasText;
    }
  }
`;

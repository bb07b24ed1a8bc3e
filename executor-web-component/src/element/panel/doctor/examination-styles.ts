import { css } from 'lit';

/** The result of a check-up, below a provider or the connection. */
export const examinationStyles = css`
  .examination {
    margin-block-start: 0.5em;
    padding-block-start: 0.35em;
    border-block-start: 1px solid var(--border);
  }
  .findings {
    display: grid;
    gap: 0.45em;
    margin: 0.25em 0 0;
    padding: 0;
    list-style: none;
  }
  .finding {
    display: flex;
    align-items: baseline;
    gap: 0.1em;
    font-size: 0.93em;
    overflow-wrap: anywhere;
  }
  .finding .fault {
    color: var(--bad);
    font-weight: 600;
  }
  .finding .hint {
    color: var(--busy);
    font-size: inherit;
    font-weight: 600;
  }
  .seen {
    margin-block-start: 0.15em;
    color: var(--muted);
  }
  .seen summary {
    cursor: pointer;
    inline-size: fit-content;
  }
  .seen code {
    display: block;
    margin-block-start: 0.15em;
  }
  .connection-actions {
    display: flex;
    flex-wrap: wrap;
    margin-inline-start: -0.5em;
    margin-block-start: 0.35em;
  }
`;

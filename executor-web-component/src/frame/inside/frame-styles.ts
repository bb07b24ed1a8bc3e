/** Styles of the page in the frame, with the colours of the element. */
export const FRAME_STYLES = `
  :root {
    color: light-dark(#17211e, #e8eeeb);
    font: 0.875rem / 1.5 system-ui, sans-serif;
  }
  body {
    margin: 0;
  }
  main {
    display: grid;
    gap: 0.5rem;
  }
  main.alone {
    max-inline-size: 64rem;
    margin-inline: auto;
    padding: 0.75rem;
  }
  .note {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.75rem;
    margin: 0;
    padding-inline: 0.25rem;
    color: light-dark(#4e5c57, #a3b1ac);
    overflow-wrap: anywhere;
  }
  .consent-hint {
    align-self: center;
    padding-inline: 0.25rem;
    color: light-dark(#4e5c57, #a3b1ac);
    overflow-wrap: anywhere;
  }
  .question {
    padding: 0.85rem;
    border: 1px solid light-dark(#dbe1da, #2f3937);
    border-radius: 0.625rem;
    background: light-dark(#fff, #181d1c);
  }
  h1,
  h2 {
    margin: 0 0 0.35rem;
    font-size: 1rem;
    overflow-wrap: anywhere;
  }
  p,
  ul {
    margin: 0 0 0.5rem;
    overflow-wrap: anywhere;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  button {
    padding: 0.3em 0.8em;
    border: 1px solid light-dark(#4e5c57, #a3b1ac);
    border-radius: 0.425rem;
    color: inherit;
    background: light-dark(#fff, #181d1c);
    font: inherit;
    cursor: pointer;
  }
  button.primary {
    border-color: light-dark(#0b6b57, #5fd3b4);
    color: light-dark(#fff, #06231b);
    background: light-dark(#0b6b57, #5fd3b4);
  }
  button[aria-disabled='true'] {
    opacity: 0.6;
    cursor: default;
  }
  button.quiet {
    padding: 0.1em 0.4em;
    border: 0;
    color: light-dark(#0b6b57, #5fd3b4);
    background: none;
  }
`;

import { css } from 'lit';

/** The style of buttons, fields and focus in every component of the page. */
export const controls = css`
  *, ::before, ::after { box-sizing: border-box; }
  [hidden] { display: none !important; }

  button, select, input, textarea { font: inherit; color: inherit; letter-spacing: inherit; }
  ::placeholder { color: var(--text-muted); opacity: 1; }

  button {
    display: inline-flex; align-items: center; justify-content: center; gap: 8px; min-height: 36px; padding: 0 14px;
    border: 1px solid var(--line-strong); border-radius: var(--radius); background: var(--surface); cursor: pointer;
    transition: background-color 120ms, border-color 120ms, color 120ms;
  }
  button:hover { border-color: var(--text-muted); }
  button:disabled { opacity: 0.5; cursor: default; }

  button.primary { border-color: var(--accent); background: var(--accent); color: var(--accent-ink); font-weight: 600; }
  button.primary:hover:not(:disabled) { background: color-mix(in oklab, var(--accent) 88%, var(--text)); }

  button.quiet { min-height: 32px; min-width: 32px; padding: 0 7px; border-color: transparent; background: transparent; color: var(--text-muted); }
  button.quiet:hover { background: color-mix(in srgb, var(--text) 8%, transparent); color: var(--text); }

  :focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }

  .visually-hidden { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .icon { flex: none; }

  @media (pointer: coarse) {
    button, button.quiet { min-height: 40px; min-width: 40px; }
  }
  @media (prefers-reduced-motion: reduce) {
    *, ::before, ::after { animation-duration: 1ms !important; animation-iteration-count: 1 !important; transition: none !important; }
  }
`;

import { css } from 'lit';

/** Styles of the collapsed element, and the colours and sizes of the whole element. */
export const barStyles = css`
  :host {
    --accent: var(--chat-executor-accent, light-dark(#0b6b57, #5fd3b4));
    --accent-text: var(--chat-executor-accent-text, light-dark(#fff, #06231b));
    --background: var(--chat-executor-background, light-dark(#fff, #181d1c));
    --surface: var(--chat-executor-surface, light-dark(#f4f6f3, #1f2625));
    --text: var(--chat-executor-text, light-dark(#17211e, #e8eeeb));
    --muted: var(--chat-executor-muted, light-dark(#4e5c57, #a3b1ac));
    --border: var(--chat-executor-border, light-dark(#dbe1da, #2f3937));
    --good: var(--chat-executor-good, light-dark(#0b6b57, #5fd3b4));
    --busy: var(--chat-executor-busy, light-dark(#7d5200, #f3c267));
    --bad: var(--chat-executor-bad, light-dark(#a92b23, #ff9d91));
    --radius: var(--chat-executor-radius, 0.625rem);
    display: block;
    min-width: 0;
    color: var(--text);
    font: 400 var(--chat-executor-font-size, 0.875rem) / 1.5 var(--chat-executor-font, system-ui, sans-serif);
    text-align: start;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  .container {
    overflow: clip;
    background: var(--background);
    border: 1px solid var(--border);
    border-radius: var(--radius);
  }
  .bar {
    position: relative;
    display: flex;
    align-items: center;
    gap: 0.25em;
    padding-block: 0.3em;
    padding-inline: 0.85em 0.35em;
  }
  .dot {
    flex: none;
    inline-size: 0.5rem;
    block-size: 0.5rem;
    margin-inline-end: 0.4em;
    border: 2px solid currentColor;
    border-radius: 50%;
    color: var(--muted);
  }
  .dot.good {
    color: var(--good);
    background: currentColor;
  }
  .dot.bad {
    color: var(--bad);
    background: currentColor;
  }
  .dot.warn,
  .dot.busy {
    color: var(--busy);
  }
  .dot.busy {
    animation: breathe 1.6s ease-in-out infinite;
  }
  @keyframes breathe {
    50% {
      opacity: 0.35;
    }
  }
  .status {
    flex: 1;
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .badge {
    flex: none;
    margin-inline: 0.25em;
    padding: 0.1em 0.65em;
    border-radius: 1em;
    color: var(--accent-text);
    background: var(--accent);
    font-size: 0.85em;
    font-variant-numeric: tabular-nums;
  }
  .icon-button {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 2em;
    block-size: 2em;
    padding: 0;
    border: 0;
    border-radius: calc(var(--radius) - 0.2rem);
    color: var(--muted);
    background: none;
    font: inherit;
    cursor: pointer;
  }
  .icon-button:hover,
  .bar:has(.toggle:hover) .toggle {
    color: var(--text);
    background: var(--surface);
  }
  /* The whole row is the toggle; other buttons are on top of it. */
  .toggle::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .above {
    position: relative;
    z-index: 1;
  }
  .toggle svg {
    transition: rotate 0.15s;
  }
  .toggle[aria-expanded='true'] svg {
    rotate: 180deg;
  }
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 1px;
  }
  .toggle:focus-visible {
    outline-offset: -1px;
  }
  .load-error {
    margin: 0;
    padding: 0 0.85em 0.6em;
    color: var(--bad);
  }
  @media (prefers-reduced-motion: reduce) {
    .dot.busy {
      animation: none;
    }
    .toggle svg {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .badge {
      border: 1px solid;
    }
  }
`;

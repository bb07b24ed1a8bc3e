import { css } from 'lit';

/** The layout of the page: the list of conversations, the open conversation, and the timeline, side by side if there is room. */
export const chatWorkspaceStyle = css`
  :host { display: grid; grid-template-columns: auto minmax(0, 1fr) auto; grid-template-rows: minmax(0, 1fr); height: 100dvh; }

  .start { display: flex; flex-direction: column; gap: 14px; width: 296px; height: 100%; padding: 14px 12px 12px; border-right: 1px solid var(--line); overflow: hidden; }
  [modal] .start { width: 100%; border: 0; }
  .brand { display: flex; align-items: center; gap: 10px; padding: 2px 4px; font-size: 1rem; font-weight: 700; letter-spacing: -0.01em; }
  .brand img { width: 28px; height: 28px; }
  conversation-list { flex: 1 1 0; min-height: 96px; }
  .executor { flex: 0 1 auto; min-height: 0; max-height: 72%; margin: 0 -4px -4px; padding: 4px; overflow-y: auto; }
  .executor h2 { margin: 0 0 6px 4px; color: var(--text-muted); font-size: 0.75rem; font-weight: 600; }

  side-panel[side='end'] { grid-column: 3; }
  main { grid-area: 1 / 2; display: grid; grid-template-rows: auto minmax(0, 1fr); min-width: 0; height: 100%; background: var(--surface); }
  .bar { display: flex; align-items: center; gap: 6px; min-width: 0; padding: 8px 12px 8px 20px; border-bottom: 1px solid var(--line); }
  .bar h1 { flex: 1; min-width: 0; margin: 0; overflow: hidden; font-size: 0.9375rem; font-weight: 600; text-overflow: ellipsis; white-space: nowrap; }
  .sign-out { font-size: 0.8125rem; }
  .timeline-button { gap: 6px; font-size: 0.8125rem; }
  .timeline-button[aria-expanded='true'] { background: var(--accent-wash); color: var(--text); }

  .end { width: clamp(400px, 33vw, 540px); height: 100%; border-left: 1px solid var(--line); background: var(--background); }
  [modal] .end { width: 100%; border: 0; }

  .skip { position: absolute; top: -60px; left: 12px; z-index: 30; }
  .skip:focus { top: 12px; }

  @media (max-width: 600px) {
    .bar { gap: 2px; padding: 6px 8px; }
    .bar h1 { margin-inline-start: 4px; }
    .timeline-button span { display: none; }
  }
`;

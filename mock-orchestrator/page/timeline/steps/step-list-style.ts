import { css } from 'lit';

/**
 * The list as a grid, with one column for the time and one per lane. An arrow spans the columns of its two lanes. It is half a
 * column shorter at both ends, so that it connects the middles of the lanes.
 */
export const stepListStyle = css`
  :host { display: block; }
  .lanes, li { display: grid; grid-template-columns: 62px repeat(4, minmax(0, 1fr)); }
  .lanes { position: sticky; top: 0; z-index: 2; padding: 6px 0; border-bottom: 1px solid var(--line); background: var(--background); }
  .lanes span { display: flex; flex-direction: column; align-items: center; gap: 3px; font-size: 0.75rem; white-space: nowrap; font-weight: 600; color: var(--lane); }
  .lanes span::before { content: ''; width: 20px; height: 5px; border-radius: 3px; background: var(--lane); }
  ol { margin: 0; padding: 0 0 10px; list-style: none; }
  li { position: relative; grid-template-rows: var(--gap) auto; }

  .line { position: relative; grid-row: 1 / -1; justify-self: center; width: 2px; background: color-mix(in srgb, var(--lane) 24%, transparent); }
  .line.active::before { content: ''; position: absolute; inset: 0 -2px; background: color-mix(in srgb, var(--lane) 38%, transparent); }
  .line.begins::before { top: auto; height: 11px; border-radius: 3px 3px 0 0; }
  .line.ends::before { bottom: 9px; border-radius: 0 0 3px 3px; }
  .line:nth-of-type(1) { grid-column: 2; }
  .line:nth-of-type(2) { grid-column: 3; }
  .line:nth-of-type(3) { grid-column: 4; }
  .line:nth-of-type(4) { grid-column: 5; }

  .now .line.active::before { animation: breathe 1.6s infinite ease-in-out; }
  @keyframes breathe { 50% { opacity: 0.45; } }
  .wait { grid-area: 1 / 1; align-self: center; padding-left: 10px; color: var(--text-muted); font-size: 0.6875rem; white-space: nowrap; }
  button {
    grid-area: 2 / 1 / 3 / -1; display: grid; grid-template-columns: subgrid; grid-template-rows: auto 16px; align-items: center; gap: 0; min-height: 40px;
    padding: 4px 0 2px; border: 0; border-radius: 8px; background: none; text-align: start;
  }
  button { scroll-margin: 52px 0 8px; }
  button { --row: var(--background); }
  button:hover { --row: color-mix(in srgb, var(--text) 5%, var(--background)); background: color-mix(in srgb, var(--text) 5%, transparent); }
  button[aria-pressed='true'] { --row: color-mix(in srgb, var(--tone) 14%, var(--background)); background: color-mix(in srgb, var(--tone) 14%, transparent); box-shadow: inset 0 0 0 1.5px var(--tone); }
  button:focus-visible { outline-offset: -2px; }
  .time { grid-area: 1 / 1 / 3 / 2; padding-left: 8px; color: var(--text-muted); font-size: 0.75rem; font-variant-numeric: tabular-nums; white-space: nowrap; }
  .title { grid-row: 1; z-index: 1; justify-self: start; max-width: calc(100% - var(--inset)); margin-left: var(--inset); overflow: hidden; paint-order: stroke; -webkit-text-stroke: 4px var(--row); font-size: 0.8125rem; line-height: 1.35; font-weight: 500; text-overflow: ellipsis; white-space: nowrap; }
  .title small { color: var(--text-muted); font-size: 0.75rem; font-weight: 400; }
  .error .title { color: var(--danger); }
  .at-0 .title { --inset: calc(12.5% + 9px); grid-column: 2 / -1; }
  .at-1 .title { --inset: calc(16.666% + 9px); grid-column: 3 / -1; }
  .at-2 .title { --inset: calc(25% + 9px); grid-column: 4 / -1; }
  .at-3 .title { --inset: calc(16.666% + 9px); grid-column: 3 / -1; justify-self: end; margin: 0 var(--inset) 0 0; }

  .arrow { position: relative; grid-row: 2; height: 2px; color: var(--tone); background: currentColor; }
  .span-1 .arrow { margin-inline: 25%; }
  .span-2 .arrow { margin-inline: 16.666%; }
  .span-3 .arrow { margin-inline: 12.5%; }
  .answer .arrow { background: repeating-linear-gradient(90deg, currentColor 0 5px, transparent 5px 9px); }
  .arrow::after { content: ''; position: absolute; top: 50%; right: 1px; width: 9px; height: 10px; background: currentColor; clip-path: polygon(0 0, 100% 50%, 0 100%); translate: 0 -50%; }
  .leftward .arrow::after { right: auto; left: 1px; clip-path: polygon(100% 0, 0 50%, 100% 100%); }
  .arrow::before { content: ''; position: absolute; top: 50%; left: 0; width: 8px; height: 8px; border-radius: 50%; background: currentColor; translate: -50% -50%; }
  .leftward .arrow::before { left: 100%; }
  .many .arrow { height: 12px; border-block: 1.5px solid; background: color-mix(in srgb, currentColor 18%, transparent); }
  .many .arrow svg { position: absolute; inset: 0 10px; width: calc(100% - 20px); height: 100%; }
  .many .arrow path { stroke: currentColor; stroke-width: 1.5; vector-effect: non-scaling-stroke; }
  .many .arrow::after { width: 11px; height: 20px; }
  .many .arrow::before { height: 20px; width: 6px; border-radius: 3px; }
  .local .arrow { justify-self: center; width: 11px; height: 11px; margin: 0; border-radius: 2px; rotate: 45deg; }
  .local .arrow::before, .local .arrow::after { content: none; }

  @media (max-width: 480px) {
    .lanes, li { grid-template-columns: 58px repeat(4, minmax(0, 1fr)); }
    .lanes span { font-size: 0.6875rem; }
    .wait { padding-left: 8px; }
  }

  .from-0 .arrow { grid-column-start: 2; }
  .from-1 .arrow { grid-column-start: 3; }
  .from-2 .arrow { grid-column-start: 4; }
  .from-3 .arrow { grid-column-start: 5; }
  .span-0 .arrow { grid-column-end: span 1; }
  .span-1 .arrow { grid-column-end: span 2; }
  .span-2 .arrow { grid-column-end: span 3; }
  .span-3 .arrow { grid-column-end: span 4; }
`;

import { css } from 'lit';

/** The layout of the timeline. */
export const timelinePanelStyle = css`
  :host { display: flex; flex-direction: column; height: 100%; min-height: 0; }
  .head { display: flex; flex-wrap: wrap; align-items: center; gap: 6px 10px; min-height: 56px; padding: 10px calc(16px + var(--room-for-close, 0px)) 10px 16px; }
  h2 { margin: 0; font-size: 0.9375rem; }
  select { flex: 1; min-width: 120px; height: 32px; margin-left: auto; padding: 0 6px; border: 1px solid var(--field-line); border-radius: 8px; background: var(--surface); font-size: 0.8125rem; text-overflow: ellipsis; }
  .outcome { padding: 1px 9px; border-radius: 20px; background: var(--surface-muted); color: var(--text-muted); font-size: 0.75rem; font-weight: 600; }
  .outcome.running { background: var(--accent); color: var(--accent-ink); }
  .outcome.failed { background: var(--danger-wash); color: var(--danger); }
  .overview { padding: 0 16px 6px; border-bottom: 1px solid var(--line); }
  .phases { margin: 0 0 6px; color: var(--text-muted); font-size: 0.8125rem; font-variant-numeric: tabular-nums; }
  .steps { flex: 1; min-height: 120px; padding: 0 8px; overflow-y: auto; }
  .provider-hidden { margin: 0; padding: 4px 8px 12px; color: var(--text-muted); font-size: 0.75rem; text-align: end; text-wrap: balance; }
  frame-view { flex: 0 1 auto; height: 46%; }
  .empty { flex: 1; display: flex; flex-direction: column; justify-content: center; max-width: 360px; margin: 0 auto; padding: 0 24px 12vh; overflow-y: auto; }
  .empty h3 { margin: 0 0 6px; font-size: 1rem; }
  .empty p { margin: 0; color: var(--text-muted); font-size: 0.875rem; text-wrap: pretty; }
  dl { display: grid; margin: 22px 0 0; font-size: 0.8125rem; }
  dl div { position: relative; padding: 0 0 16px 24px; }
  dl div::before { content: ''; position: absolute; inset: 7px auto -7px 5px; width: 2px; background: var(--line-strong); }
  dl div::after { content: ''; position: absolute; top: 6px; left: 0; width: 12px; height: 12px; border-radius: 4px; background: var(--lane); }
  dl div:last-child::before { content: none; }
  dt { color: var(--lane); font-weight: 600; }
  dd { margin: 0; color: var(--text-muted); }
  .lost, .empty .lost { margin: 8px 16px; color: var(--danger); font-size: 0.8125rem; }
`;

import { css } from 'lit';

/** The style of the input for a question. */
export const messageComposerStyle = css`
  :host { display: block; }
  form {
    display: grid; gap: 4px; padding: 12px 12px 10px 18px; border: 1px solid var(--field-line); border-radius: var(--radius-large);
    background: var(--surface); box-shadow: var(--shadow);
  }
  form:has(textarea:focus-visible) { border-color: var(--focus); box-shadow: var(--shadow), 0 0 0 1px var(--focus); }
  textarea {
    width: 100%; min-height: 28px; max-height: 34dvh; padding: 2px 0; border: 0; background: none; resize: none;
    field-sizing: content; line-height: 1.5;
  }
  textarea:focus-visible { outline: none; }
  .row { display: flex; align-items: center; gap: 10px; min-width: 0; }
  .row::after { content: ''; }
  .attach { flex: none; margin-left: -10px; }
  .error { margin: 0 0 4px; color: var(--danger); font-size: 0.8125rem; }
  ul { display: flex; flex-wrap: wrap; gap: 8px; margin: 0 0 6px; padding: 0; list-style: none; }
  li { position: relative; }
  li img { display: block; width: 64px; height: 64px; border: 1px solid var(--line); border-radius: var(--radius); object-fit: cover; }
  li button { position: absolute; top: -6px; right: -6px; min-width: 24px; min-height: 24px; padding: 0; border-radius: 50%; }
  li button svg { width: 12px; }
  label { display: flex; align-items: center; min-width: 0; flex: 0 1 auto; }
  select {
    appearance: none; min-width: 0; max-width: min(340px, 56vw); height: 34px; padding: 0 30px 0 10px; border: 1px solid transparent; border-radius: 9px;
    background: transparent; color: var(--text-muted); font-size: 0.8125rem; text-overflow: ellipsis; cursor: pointer;
  }
  select:hover:not(:disabled) { background: color-mix(in srgb, var(--text) 7%, transparent); color: var(--text); }
  option, optgroup { background: var(--surface); color: var(--text); }
  label svg { width: 14px; margin-left: -26px; color: var(--text-muted); pointer-events: none; }
  /* Without room for the whole line, it wraps below the empty first item, where it is hidden. */
  .hint { flex: 1; display: flex; flex-wrap: wrap; justify-content: flex-end; height: 1.25rem; overflow: hidden; color: var(--text-muted); font-size: 0.75rem; line-height: 1.25rem; white-space: nowrap; }
  .hint::before { content: ''; height: 1.25rem; }
  .go { flex: none; min-width: 40px; min-height: 40px; padding: 0; border-radius: 50%; }
  .stop i { width: 13px; height: 13px; border-radius: 3px; background: currentColor; }
  @media (max-width: 600px) { .hint { visibility: hidden; } textarea { font-size: 16px; } }
`;

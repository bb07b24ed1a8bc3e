import { css } from 'lit';

/** The style of rendered Markdown. */
export const prose = css`
  .prose { overflow-wrap: anywhere; }
  .prose > :first-child { margin-top: 0; }
  .prose > :last-child { margin-bottom: 0; }
  .prose p { margin: 0.65em 0; white-space: pre-line; }
  .prose h2 { margin: 1.3em 0 0.4em; font-size: 0.95rem; line-height: 1.3; }
  .prose .level-1 { font-size: 1.2rem; }
  .prose .level-2 { font-size: 1.05rem; }
  .prose :is(ul, ol) { margin: 0.6em 0; padding-inline-start: 1.6em; }
  .prose li { margin: 0.2em 0; }
  .prose li > p { margin: 0.2em 0; }
  .prose blockquote { margin: 0.8em 0; padding: 0 0 0 14px; border-inline-start: 3px solid var(--line-strong); color: var(--text-muted); }
  .prose code { padding: 0.12em 0.36em; border-radius: 5px; background: color-mix(in srgb, var(--text) 8%, transparent); font: 0.86em var(--mono); }
  .prose a { color: var(--accent); text-underline-offset: 2px; }
  .prose hr { margin: 1.2em 0; border: 0; border-top: 1px solid var(--line); }
  .prose .table { margin: 0.8em 0; overflow-x: auto; }
  .prose table { border-collapse: collapse; font-size: 0.875rem; }
  .prose :is(th, td) { padding: 6px 12px; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
  .prose .left { text-align: left; }
  .prose .center { text-align: center; }
  .prose .right { text-align: right; }
  .prose math { font-size: 1.1em; }
  .prose math[display='block'] { overflow-x: auto; padding: 4px 0; }
  .prose th { color: var(--text-muted); font-weight: 600; }
`;

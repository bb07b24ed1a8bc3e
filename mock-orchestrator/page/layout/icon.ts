import { html, type TemplateResult } from 'lit';

/** The icons of the page, as SVG paths in a 20 by 20 square. */
const PATHS = {
  menu: 'M3 6h14M3 10h14M3 14h9',
  close: 'M5 5l10 10M15 5L5 15',
  plus: 'M10 4v12M4 10h12',
  rename: 'M4 16l.8-3.4L13 4.4a1.6 1.6 0 0 1 2.3 0l.3.3a1.6 1.6 0 0 1 0 2.3L7.4 15.2 4 16zM11.5 6l2.5 2.5',
  delete: 'M4 6h12M8 6V4h4v2M6 6l.7 10h6.6L14 6M8.5 9v4.5M11.5 9v4.5',
  send: 'M10 16V4M5 9l5-5 5 5',
  copy: 'M7 7V4.5A1.5 1.5 0 0 1 8.5 3h7A1.5 1.5 0 0 1 17 4.5v7a1.5 1.5 0 0 1-1.5 1.5H13M4.5 7h7A1.5 1.5 0 0 1 13 8.5v7a1.5 1.5 0 0 1-1.5 1.5h-7A1.5 1.5 0 0 1 3 15.5v-7A1.5 1.5 0 0 1 4.5 7z',
  check: 'M4 10.5l4 4 8-9',
  regenerate: 'M15.5 8A6 6 0 1 0 16 11M16 4v4h-4',
  timeline: 'M4 3v14M10 3v14M16 3v14M4 7h12M16 12.5H4',
  image: 'M3.5 4h13v12h-13zM3.5 13l3.8-3.8 3.4 3.4 1.9-1.9 3.9 3.9M12.6 7.6h.1',
  settings: 'M3 6h7M14 6h3M3 14h3M10 14h7M12 4v4M8 12v4',
  light:
    'M10 6.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM10 2v1.5M10 16.5V18M2 10h1.5M16.5 10H18M4.3 4.3l1.1 1.1M14.6 14.6l1.1 1.1M4.3 15.7l1.1-1.1M14.6 5.4l1.1-1.1',
  dark: 'M16 12.2A6.8 6.8 0 0 1 7.8 4a6.5 6.5 0 1 0 8.2 8.2z',
  system: 'M3 4.5h14v9H3zM7.5 17h5M10 13.5V17',
  previous: 'M12 5l-5 5 5 5',
  next: 'M8 5l5 5-5 5',
  down: 'M10 4v12M5 11l5 5 5-5',
} as const;

/** Renders an icon. It has no accessible name, so its control needs one. */
export function icon(name: keyof typeof PATHS): TemplateResult {
  return html`
    <svg class="icon" viewBox="0 0 20 20" width="18" height="18" fill="none" stroke="currentColor" stroke-width="1.6"
      stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d=${PATHS[name]}></path></svg>
  `;
}

import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

/** Number of models from which a list has a search field. */
export const SEARCH_FROM = 10;

/** Maximum number of models that a list draws; the search finds the rest. A provider may have 100,000. */
export const MAX_DRAWN = 200;

/** Whether a model with one of these names is found. */
export function isFound(query: string, ...names: readonly string[]): boolean {
  return names.join('\n').toLowerCase().includes(query.trim().toLowerCase());
}

/** Renders the search field of a list of models. */
export function renderModelSearch(label: string, query: string, onSearch: (query: string) => void): TemplateResult {
  return html`
    <input
      part="input"
      class="search"
      type="search"
      aria-label=${label}
      placeholder=${label}
      .value=${live(query)}
      @input=${(event: Event) => onSearch((event.target as HTMLInputElement).value)}
    />
  `;
}

import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

/** Renders a checkbox with its label. */
export function renderCheck(label: string, isChecked: boolean, onChange: (isChecked: boolean) => void): TemplateResult {
  return html`
    <label class="check">
      <input type="checkbox" .checked=${live(isChecked)} @change=${(event: Event) => onChange((event.target as HTMLInputElement).checked)} />
      ${label}
    </label>
  `;
}

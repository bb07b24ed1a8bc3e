import { html, type TemplateResult } from 'lit';

/** Renders an input with its label. */
export function renderField(label: string, input: TemplateResult, className = 'field'): TemplateResult {
  return html`<label part="field" class=${className}><span>${label}</span> ${input}</label>`;
}

import { html, nothing, type TemplateResult } from 'lit';

/** Renders a section of the panel. Its class and ids contain `name`. The heading is focusable for when a focused row is removed. */
export function renderSection(name: string, heading: string, content: TemplateResult, actions?: TemplateResult): TemplateResult {
  return html`
    <div part="section" class="section ${name}" role="group" aria-labelledby="heading-${name}">
      <div class="section-head">
        <h2 part="heading" id="heading-${name}" tabindex="-1">${heading}</h2>
        ${actions ?? nothing}
      </div>
      ${content}
    </div>
  `;
}

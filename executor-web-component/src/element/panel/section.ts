import { html, nothing, type TemplateResult } from 'lit';

/** One section of the panel. `name` makes its ids; the heading can take the focus of a row that goes away. */
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

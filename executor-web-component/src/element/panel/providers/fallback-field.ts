import type { Fallback } from '@chat-executor/executor/providers';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { PanelStrings } from '../../strings/panel-en.ts';
import { renderField } from '../field.ts';

/** A provider that can be chosen as a fallback. */
export type FallbackChoice = { readonly id: string; readonly name: string; readonly models: readonly string[] };

/** Maximum number of models of a provider to choose from. */
const MAX_CHOICES = 200;

/** Maximum number of fallbacks, because they share the time until the first token. */
const MAX_FALLBACKS = 4;

/** Renders the ordered fallbacks of a provider, and an empty field to add another. */
export function renderFallbacks(
  fallbacks: readonly Fallback[],
  choices: readonly FallbackChoice[],
  strings: PanelStrings,
  onChange: (fallbacks: readonly Fallback[]) => void,
): TemplateResult | typeof nothing {
  if (choices.length === 0 && fallbacks.length === 0) return nothing;
  const text = strings.form;
  const rows = [...fallbacks, undefined].slice(0, MAX_FALLBACKS);
  const change = (index: number, value: string): void => {
    const chosen = value === '' ? [] : [JSON.parse(value) as Fallback];
    onChange([...fallbacks.slice(0, index), ...chosen, ...fallbacks.slice(index + 1)]);
  };
  return html`
    ${rows.map((fallback, index) =>
      renderField(
        index === 0 ? text.fallback : text.fallbackNext,
        html`
        <select part="input" aria-describedby="hint-fallback" @change=${(event: Event) => change(index, (event.target as HTMLSelectElement).value)}>
          ${renderChoices(fallback, choices, strings)}
        </select>
      `,
      ),
    )}
    <p id="hint-fallback" class="hint">${text.fallbackHint}</p>
  `;
}

function renderChoices(chosen: Fallback | undefined, choices: readonly FallbackChoice[], strings: PanelStrings): TemplateResult {
  const option = (value: Fallback, label: string): TemplateResult => html`
    <option value=${JSON.stringify(value)} .selected=${live(chosen?.providerId === value.providerId && chosen.model === value.model)}>${label}</option>
  `;
  // Keeps the chosen fallback in the list even if its provider doesn't offer it now.
  const isListed = choices.some(
    ({ id, models }) => id === chosen?.providerId && (chosen.model === undefined || models.slice(0, MAX_CHOICES).includes(chosen.model)),
  );
  return html`
    <option value="" .selected=${live(chosen === undefined)}>${strings.form.fallbackNone}</option>
    ${chosen && !isListed ? option(chosen, [chosen.providerId, chosen.model].filter(Boolean).join(': ')) : nothing}
    ${choices.map(
      ({ id, name, models }) => html`
      ${option({ providerId: id }, name)}
      ${models.slice(0, MAX_CHOICES).map((model) => option({ providerId: id, model }, `${name}: ${model}`))}
    `,
    )}
  `;
}

import { html, nothing, type TemplateResult } from 'lit';
import type { PanelStrings } from '../../strings/panel-en.ts';
import { renderField } from '../field.ts';
import { renderError } from '../render-error.ts';
import type { PageModels, PageModelsState } from './page-models.ts';

/** Renders the models inside the page and their actions: the files in this browser, or the built-in model. */
export function renderPageModels(models: PageModels, strings: PanelStrings): TemplateResult | typeof nothing {
  const { state } = models;
  if (!state) return nothing;
  const text = strings.pageModels;
  const isBuiltIn = state.kind === 'built-in';
  return html`
    <div class="page-models" role="group" aria-labelledby="heading-page-models">
      <h3 id="heading-page-models">${isBuiltIn ? text.browser : text.files}</h3>
      <div role="status">${renderStatus(state, strings)}</div>
      ${state.error ? renderError(state.error, strings) : nothing}
      ${isBuiltIn ? nothing : renderFiles(models, state, strings)}
      ${state.progress === undefined ? renderStart(models, state, strings) : renderProgress(models, state.progress, isBuiltIn, strings)}
    </div>
  `;
}

function renderStatus({ kind, isLoading, files, availability, stored }: PageModelsState, strings: PanelStrings): unknown {
  const text = strings.pageModels;
  if (isLoading) return html`<p class="muted">${text.loading}</p>`;
  if (stored !== undefined) return html`<p class="success">${text.stored(stored)}</p>`;
  if (kind === 'wllama') return files.length === 0 ? html`<p class="muted">${text.none}</p>` : nothing;
  return availability
    ? html`<p class=${availability === 'available' ? 'success' : 'muted'}>${text.availability[availability]}</p>`
    : nothing;
}

function renderFiles(models: PageModels, { files }: PageModelsState, strings: PanelStrings): TemplateResult | typeof nothing {
  const text = strings.pageModels;
  if (files.length === 0) return nothing;
  return html`
    <ul class="cards">
      ${files.map(
        ({ id }) => html`
          <li part="card" class="card row">
            <span class="grow name">${id}</span>
            <button part="button" class="button quiet" type="button" aria-label=${text.removeNamed(id)} @click=${() => models.remove(id)}>
              ${text.remove}
            </button>
          </li>
        `,
      )}
    </ul>
  `;
}

function renderStart(
  models: PageModels,
  { kind, availability, isLoading }: PageModelsState,
  strings: PanelStrings,
): TemplateResult | typeof nothing {
  const text = strings.pageModels;
  if (isLoading) return nothing;
  if (kind === 'built-in') {
    if (availability === undefined || availability === 'available') return nothing;
    return html`<button part="button" class="button" type="button" @click=${() => models.download()}>${text.download}</button>`;
  }
  const onChange = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    // Cleared, so that the same file can be chosen again after its removal.
    input.value = '';
    if (file) models.store(file);
  };
  return renderField(text.choose, html`<input part="input" type="file" accept=".gguf" @change=${onChange} />`);
}

function renderProgress(models: PageModels, progress: number, isBuiltIn: boolean, strings: PanelStrings): TemplateResult {
  const text = strings.pageModels;
  const percent = Math.floor(progress * 100);
  const label = isBuiltIn ? text.downloading(percent) : text.storing(percent);
  return html`
    <div class="row">
      <progress class="grow" max="1" .value=${progress} aria-label=${label}></progress>
      <span class="numbers muted">${label}</span>
      <button part="button" class="button" type="button" @click=${() => models.cancel()}>${text.cancel}</button>
    </div>
  `;
}

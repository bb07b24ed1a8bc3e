import type { ListedModel } from '@chat-executor/executor/providers';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { isFound, MAX_DRAWN, renderModelSearch, SEARCH_FROM } from '../model-search.ts';
import { sortByFavorites } from './favorites.ts';
import { listModels, type ProviderDraft } from './provider-draft.ts';
import type { ProviderFormContext } from './provider-form-context.ts';
import { renderCheck } from './render-check.ts';

/** The models of a test that the draft shows: all, or those that can chat or were chosen. */
export function listShownModels(models: readonly ListedModel[], draft: ProviderDraft): readonly ListedModel[] {
  const chosen = draft.offersAll ? [] : listModels(draft);
  const named = new Set([...chosen, ...draft.aliases.map(({ model }) => model.trim())]);
  return models.filter(({ id, isChat }) => draft.offersNonChat || isChat !== false || named.has(id));
}

/** Renders the choice of models: all, or those that the user enters or, after a test, ticks. */
export function renderModelPicker(context: ProviderFormContext): TemplateResult {
  const { strings, draft, errors, test, onChange } = context;
  const text = strings.advanced;
  const models = typeof test === 'object' && 'models' in test ? test.models : [];
  return html`
    <fieldset class="list">
      <legend>${strings.form.models}</legend>
      ${renderCheck(text.offersAll, draft.offersAll, (offersAll) => onChange({ offersAll }))}
      ${draft.offersAll ? nothing : renderIds(context)}
      ${errors.models ? html`<p part="error" id="error-models" class="hint error">${text[errors.models]}</p>` : nothing}
      ${renderCheck(text.offersNonChat, draft.offersNonChat, (offersNonChat) => onChange({ offersNonChat }))}
      ${models.length > 0 ? renderTicks(context, listShownModels(models, draft)) : html`<p class="hint">${text.tickHint}</p>`}
    </fieldset>
  `;
}

/** The chosen ids, one per line. Ticks change them too. */
function renderIds({ strings, draft, errors, onChange }: ProviderFormContext): TemplateResult {
  return html`
    <textarea
      part="input"
      rows="3"
      spellcheck="false"
      aria-label=${strings.advanced.modelIds}
      aria-invalid=${errors.models ? 'true' : 'false'}
      aria-describedby=${errors.models ? 'error-models' : nothing}
      placeholder=${strings.advanced.modelIds}
      .value=${live(draft.models)}
      @input=${(event: Event) => onChange({ models: (event.target as HTMLTextAreaElement).value })}
    ></textarea>
  `;
}

function renderTicks(context: ProviderFormContext, shown: readonly ListedModel[]): TemplateResult {
  const { strings, draft, modelQuery, onModelQuery, onChange } = context;
  const text = strings.advanced;
  const chosen = new Set(draft.offersAll ? shown.map(({ id }) => id) : listModels(draft));
  // By the stored favorites, not the edited ones: a row must not move away from the pointer.
  const found = sortByFavorites(shown, context.storedFavorites).filter(({ id, name = '' }) => isFound(modelQuery, id, name));
  const onTick = (id: string, isTicked: boolean): void => {
    const others = [...chosen].filter((each) => each !== id);
    onChange({ offersAll: false, models: [...others, ...(isTicked ? [id] : [])].join('\n') });
  };
  const onFavorite = (id: string, isFavorite: boolean): void => {
    const others = draft.favorites.filter((each) => each !== id);
    onChange({ favorites: isFavorite ? [...others, id] : others });
    if (isFavorite && !chosen.has(id)) onTick(id, true);
  };
  const renderFavorite = (id: string): TemplateResult => {
    const isFavorite = draft.favorites.includes(id);
    return html`
      <button
        part="button"
        class="button quiet star"
        type="button"
        title=${text.favorite(id)}
        aria-label=${text.favorite(id)}
        aria-pressed=${isFavorite ? 'true' : 'false'}
        @click=${() => onFavorite(id, !isFavorite)}
      >
        ${isFavorite ? '★' : '☆'}
      </button>
    `;
  };
  const renderTick = ({ id, name }: ListedModel): TemplateResult => html`
    <li class="row">
      <label class="check grow">
        <input
          type="checkbox"
          .checked=${live(chosen.has(id))}
          @change=${(event: Event) => onTick(id, (event.target as HTMLInputElement).checked)}
        />
        <span>${name ?? id}${name !== undefined && name !== id ? html` <span class="muted">${id}</span>` : nothing}</span>
      </label>
      ${renderFavorite(id)}
    </li>
  `;
  return html`
    ${shown.length >= SEARCH_FROM ? renderModelSearch(text.search, modelQuery, onModelQuery) : nothing}
    ${found.length > 0 ? html`<ul class="ticks" aria-label=${text.listed}>${found.slice(0, MAX_DRAWN).map(renderTick)}</ul>` : nothing}
    ${found.length > MAX_DRAWN ? html`<p class="hint">${text.moreFound(found.length - MAX_DRAWN)}</p>` : nothing}
    <p class="hint">${text.favoriteHint}</p>
    <p class="hint" role="status">${found.length === 0 ? text.noneFound : text.chosen(shown.filter(({ id }) => chosen.has(id)).length, shown.length)}</p>
  `;
}

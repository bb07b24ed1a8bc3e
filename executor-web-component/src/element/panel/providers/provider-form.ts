import { IN_PAGE_PRESETS, PROVIDER_PRESETS, type ProviderPreset } from '@chat-executor/executor/providers';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { ref } from 'lit/directives/ref.js';
import { consent } from '../../consent/consent.ts';
import { sentenceGap } from '../../strings/sentence-gap.ts';
import { renderField } from '../field.ts';
import { renderError } from '../render-error.ts';
import { renderFallbacks } from './fallback-field.ts';
import { listShownModels, renderModelPicker } from './model-picker.ts';
import { type DraftWarning, isInPage } from './provider-draft.ts';
import type { ProviderFormContext } from './provider-form-context.ts';
import { renderAdvanced } from './render-advanced.ts';
import { renderPageModels } from './render-page-models.ts';

const ALL_PRESETS = [...PROVIDER_PRESETS, ...IN_PAGE_PRESETS];

/** An example of a URL for any other server. */
const EXAMPLE_URL = 'https://llm.example.com/v1';

/** Renders the dialog with the form of a provider. */
export function renderProviderForm(context: ProviderFormContext): TemplateResult {
  const { dialog, strings, draft, isNew, test, saving, warning, onSave, onTest, onCancel, onClosed } = context;
  const text = strings.form;
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    onSave();
  };
  return html`
    <dialog part="dialog" class="dialog" aria-labelledby="form-heading" ${ref(dialog)} @close=${onClosed}>
      <form novalidate autocomplete="off" @submit=${onSubmit}>
        <h2 part="heading" id="form-heading">${isNew ? text.add : text.edit}</h2>
        ${isNew ? renderPresets(context) : nothing}
        ${renderTextField(context, 'name', text.name, 'text')}
        ${isInPage(draft.kind) ? renderPageModels(context.pageModels, strings) : renderConnection(context, warning)}
        ${renderFallbacks(draft.fallbacks, context.others, strings, (fallbacks) => context.onChange({ fallbacks }))}
        ${isInPage(draft.kind) ? nothing : renderAdvanced(context)}
        <div class="form-foot">
          <div class="test-result" role="status">${saving === 'failed' ? renderNotSaved(context) : renderTest(context)}</div>
          <div class="dialog-actions">
            <button part="button" class="button" type="button" aria-disabled=${test === 'testing' ? 'true' : 'false'} @click=${onTest}>
              ${text.test}
            </button>
            <span class="grow"></span>
            <button part="button" class="button" type="button" @click=${onCancel}>${text.cancel}</button>
            <button part="button primary-button" class="button primary" type="submit" data-consent ${consent('save')} aria-disabled=${saving === 'busy' ? 'true' : 'false'}>
              ${saving === 'busy' ? text.saving : text.save}
            </button>
          </div>
        </div>
      </form>
    </dialog>
  `;
}

function renderConnection(context: ProviderFormContext, warning: DraftWarning | undefined): TemplateResult {
  const text = context.strings.form;
  return html`
    ${renderTextField(context, 'baseUrl', text.baseUrl, 'url')}
    ${warning ? html`<p part="warning" class="warning" role="status">${text[warning]}</p>` : nothing}
    ${renderKeyField(context)}
    ${renderModelPicker(context)}
  `;
}

function renderPresets({ strings, language, preset, onPreset }: ProviderFormContext): TemplateResult {
  const onChange = (event: Event): void => onPreset((event.target as HTMLSelectElement).value);
  const renderOption = ({ id, name, texts }: ProviderPreset): TemplateResult =>
    html`<option value=${id} .selected=${live(id === preset?.id)}>${texts[language].title ?? name}</option>`;
  const groups = [...Map.groupBy(ALL_PRESETS, ({ group }) => group)].map(
    ([group, presets]) => html`<optgroup label=${strings.form.groups[group]}>${presets.map(renderOption)}</optgroup>`,
  );
  return html`
    ${renderField(strings.form.preset, html`<select part="input" @change=${onChange}>${groups}</select>`)}
    ${preset ? html`<p class="hint">${preset.texts[language].hint}${sentenceGap(language)}${preset.texts[language].pageNote}</p>` : nothing}
  `;
}

function renderTextField(context: ProviderFormContext, field: 'name' | 'baseUrl', label: string, type: 'text' | 'url'): TemplateResult {
  const error = context.errors[field];
  const input = html`
    <input
      part="input"
      type=${type}
      name=${field}
      spellcheck="false"
      autocapitalize="off"
      required
      placeholder=${field === 'baseUrl' ? exampleUrl(context) : nothing}
      aria-invalid=${error ? 'true' : 'false'}
      aria-describedby=${error ? `error-${field}` : nothing}
      .value=${live(context.draft[field])}
      @input=${(event: Event) => context.onChange({ [field]: (event.target as HTMLInputElement).value })}
    />
  `;
  return html`
    ${renderField(label, input)}
    ${error ? html`<p part="error" id="error-${field}" class="hint error">${context.strings.form[error]}</p>` : nothing}
  `;
}

/** The usual URL of the provider, or of its kind. */
function exampleUrl({ preset, draft }: ProviderFormContext): string {
  const shown = preset ?? PROVIDER_PRESETS.find(({ kind }) => kind === draft.kind && kind !== 'openai-compatible');
  return shown?.baseUrl || EXAMPLE_URL;
}

function renderKeyField(context: ProviderFormContext): TemplateResult {
  const { strings, language, draft, storedKey, preset, signIn, isKeyShown, onChange, onShowKey } = context;
  const text = strings.form;
  const hint = {
    stored: text.keyStored,
    moved: text.keyMoved,
    locked: text.keyLocked,
    none: preset?.needsKey === false ? text.keyOptional : text.keyHint,
  }[storedKey];
  const keyUrl = preset?.keyUrl;
  const input = html`
    <input
      part="input"
      id="provider-key"
      type=${isKeyShown ? 'text' : 'password'}
      name="key"
      autocomplete="off"
      spellcheck="false"
      ?disabled=${storedKey === 'locked'}
      aria-describedby="hint-key"
      .value=${live(draft.apiKey)}
      @input=${(event: Event) => onChange({ apiKey: (event.target as HTMLInputElement).value })}
    />
  `;
  return html`
    <div part="field" class="field">
      <label for="provider-key">${text.key}</label>
      <div class="row">
        ${input}
        ${
          draft.apiKey === ''
            ? nothing
            : html`<button part="button" class="button quiet" type="button" @click=${() => onShowKey(!isKeyShown)}>
                ${isKeyShown ? text.hideKey : text.showKey}
              </button>`
        }
      </div>
    </div>
    <p id="hint-key" class="hint">
      ${hint}${sentenceGap(language)}${keyUrl ? html`<a href=${keyUrl} target="_blank" rel="noreferrer">${text.getKey}</a>` : nothing}
    </p>
    ${signIn}
    ${
      storedKey === 'stored'
        ? html`<label class="check">
          <input
            type="checkbox"
            .checked=${live(draft.deleteKey)}
            @change=${(event: Event) => onChange({ deleteKey: (event.target as HTMLInputElement).checked })}
          />
          ${text.deleteKey}
        </label>`
        : nothing
    }
  `;
}

function renderNotSaved({ strings, language }: ProviderFormContext): TemplateResult {
  return html`<p part="error" class="error" role="alert"><strong>${strings.form.saveFailed}</strong>${sentenceGap(language)}${strings.form.saveFailedCure}</p>`;
}

function renderTest({ test, strings, draft }: ProviderFormContext): TemplateResult | typeof nothing {
  if (test === undefined) return nothing;
  if (test === 'testing') return html`<p class="muted">${strings.form.testing}</p>`;
  if ('error' in test) return renderError(test.error, strings);
  const shown = listShownModels(test.models, draft).length;
  const hidden = test.models.length - shown;
  return html`<p class="success">${strings.form.testOk(shown)}${hidden > 0 ? strings.advanced.hidden(hidden) : nothing}</p>`;
}

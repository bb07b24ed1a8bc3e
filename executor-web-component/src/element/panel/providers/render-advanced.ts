import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { renderField } from '../field.ts';
import type { ProviderDraft } from './provider-draft.ts';
import type { ProviderFormContext } from './provider-form-context.ts';
import { renderCheck } from './render-check.ts';
import { renderRows } from './render-rows.ts';

/** Whether a draft uses one of the advanced settings. */
export function usesAdvanced({ headers, aliases, extraBody, prefix, promptCaching }: ProviderDraft): boolean {
  return !promptCaching || headers.length + aliases.length > 0 || extraBody !== '' || prefix !== '';
}

/** Renders the settings that few providers need: prefix, aliases, headers and extra fields. */
export function renderAdvanced(context: ProviderFormContext): TemplateResult {
  const { strings, draft, errors, storedHeaders, storedKey, onChange } = context;
  const text = strings.advanced;
  // Opened by its state, not by the browser: a render before the browser's own event would close it again.
  const onClick = (event: Event): void => {
    event.preventDefault();
    context.onAdvanced(!context.isAdvancedOpen);
  };
  const prefix = html`
    <input
      part="input"
      type="text"
      autocapitalize="off"
      spellcheck="false"
      maxlength="100"
      aria-describedby="hint-prefix"
      .value=${live(draft.prefix)}
      @input=${(event: Event) => onChange({ prefix: (event.target as HTMLInputElement).value })}
    />
  `;
  const extraBody = html`
    <textarea
      part="input"
      rows="3"
      spellcheck="false"
      class="code"
      aria-invalid=${errors.extraBody ? 'true' : 'false'}
      aria-describedby="hint-extra"
      .value=${live(draft.extraBody)}
      @input=${(event: Event) => onChange({ extraBody: (event.target as HTMLTextAreaElement).value })}
    ></textarea>
  `;
  return html`
    <details class="advanced" ?open=${context.isAdvancedOpen}>
      <summary @click=${onClick}>${text.heading}</summary>
      ${renderField(text.prefix, prefix)}
      <p id="hint-prefix" class="hint">${text.prefixHint}</p>
      ${renderRows({
        heading: text.aliases,
        hint: text.aliasesHint,
        error: errors.aliases && text[errors.aliases],
        columns: [
          { field: 'model', label: text.aliasOf },
          { field: 'id', label: text.aliasId },
          { field: 'name', label: text.aliasName },
        ],
        rows: draft.aliases,
        empty: { model: '', id: '', name: '' },
        remove: text.removeAlias,
        onChange: (aliases) => onChange({ aliases }),
      })}
      ${renderRows({
        heading: text.headers,
        hint: storedKey === 'locked' ? text.headersLocked : text.headersHint,
        error: errors.headers && text[errors.headers],
        columns: [
          { field: 'name', label: text.headerName },
          {
            field: 'value',
            label: text.headerValue,
            isSecret: true,
            placeholder: ({ name }) => (storedHeaders.includes(name.trim()) ? text.headerKept : text.headerValue),
          },
        ],
        rows: draft.headers,
        empty: { name: '', value: '' },
        isDisabled: storedKey === 'locked',
        remove: text.removeHeader,
        onChange: (headers) => onChange({ headers }),
      })}
      ${
        draft.kind === 'anthropic'
          ? html`${renderCheck(text.promptCaching, draft.promptCaching, (promptCaching) => onChange({ promptCaching }))}
              <p class="hint">${text.promptCachingHint}</p>`
          : nothing
      }
      ${renderField(text.extraBody, extraBody)}
      ${errors.extraBody ? html`<p part="error" class="hint error">${text[errors.extraBody]}</p>` : nothing}
      <p id="hint-extra" class="hint">${text.extraHint}</p>
    </details>
  `;
}

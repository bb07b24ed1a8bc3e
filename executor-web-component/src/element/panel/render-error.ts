import { describeError, isErrorCode } from '@chat-executor/protocol';
import { html, nothing, type TemplateResult } from 'lit';
import type { PanelStrings } from '../strings/panel-en.ts';
import type { ShownReason } from '../strings/shown-reason.ts';

/** Renders an error and its cure in the language of the panel. If its message differs from the default, appends the original in English. */
export function renderError(error: ShownReason, strings: PanelStrings): TemplateResult {
  const translated = strings.errors[error.code];
  const [message, cure] = translated ?? [error.message, error.cure];
  const hasDetails = translated && isErrorCode(error.code) && error.message !== describeError(error.code).sentence;
  // Only Chinese has translations, and no space between sentences.
  const gap = translated ? '' : ' ';
  return html`
    <p part="error" class="error">
      <strong>${message}</strong>${gap}${cure}${hasDetails ? html`<br /><span lang="en" class="detail">${error.message} ${error.cure}</span>` : nothing}
    </p>
  `;
}

import { describeError, isErrorCode } from '@chat-executor/protocol';
import { html, nothing, type TemplateResult } from 'lit';
import type { PanelStrings } from '../strings/panel-en.ts';
import type { ShownReason } from '../strings/shown-reason.ts';

/** An error with its cure, in the panel's language. What is said beyond the code's own sentence stays in its own words. */
export function renderError(error: ShownReason, strings: PanelStrings): TemplateResult {
  const translated = strings.errors[error.code];
  const [message, cure] = translated ?? [error.message, error.cure];
  const own = translated && isErrorCode(error.code) && error.message !== describeError(error.code).sentence;
  return html`
    <p part="error" class="error">
      <strong>${message}</strong> ${cure}${own ? html`<br /><span lang="en" class="detail">${error.message} ${error.cure}</span>` : nothing}
    </p>
  `;
}

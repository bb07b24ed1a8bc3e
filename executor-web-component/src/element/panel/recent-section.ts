import type { Receipt } from '@chat-executor/executor';
import type { Language } from '@chat-executor/protocol';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { PanelStrings } from '../strings/panel-en.ts';
import { formatCount, formatDuration, formatMoment } from './format-quantity.ts';
import type { Pages } from './pages.ts';
import type { PanelContext } from './panel-context.ts';
import { renderError } from './render-error.ts';
import { renderSection } from './section.ts';

/** Receipts shown at first. */
const SHOWN_RECEIPTS = 5;

/** Whether all receipts are shown, page by page, and the action that toggles it. */
export type RecentView = { readonly showsAll: boolean; readonly pages: Pages; readonly onToggle: () => void };

/** Renders the finished requests of this session, newest first. `now` is in milliseconds since the epoch. */
export function renderRecent({ state, language }: PanelContext, strings: PanelStrings, now: number, view: RecentView): TemplateResult {
  const { receipts } = state;
  const text = strings.recent;
  if (receipts.length === 0) return renderSection('recent', text.heading, html`<p class="muted">${text.none}</p>`);
  const shown = view.showsAll ? view.pages.slice('recent', receipts) : receipts.slice(0, SHOWN_RECEIPTS);
  const day = new Date(now).toDateString();
  const more = html`
    <button part="button" class="button quiet" type="button" @click=${view.onToggle}>
      ${view.showsAll ? text.showFewer : text.showAll(receipts.length)}
    </button>
  `;
  return renderSection(
    'recent',
    text.heading,
    html`<ul class="cards">
      ${repeat(
        shown,
        ({ id }) => id,
        (receipt) => guard([receipt.id, strings, day], () => renderReceipt(receipt, strings, language, now)),
      )}
    </ul>
    ${view.showsAll ? view.pages.render('recent', receipts.length, strings.pages, language) : nothing}`,
    receipts.length > SHOWN_RECEIPTS ? more : undefined,
  );
}

const TONES = { completed: 'good', stopped: 'idle', failed: 'bad' } as const;

function renderReceipt(receipt: Receipt, strings: PanelStrings, language: Language, now: number): TemplateResult {
  const { outcome, error, notes } = receipt;
  return html`
    <li part="card" class="card">
      ${renderReceiptSummary(receipt, describeUsage(receipt, strings, language), strings.recent, language, now)}
      ${outcome === 'failed' && error ? renderError(error, strings) : nothing}
      ${notes.map((note) => html`<p class="note muted" lang="en">${note}</p>`)}
    </li>
  `;
}

/** Renders the model, provider, time and outcome of a receipt, and the text `details`. */
export function renderReceiptSummary(
  { outcome, model, providerName, startedAt }: Receipt,
  details: string,
  text: PanelStrings['recent'],
  language: Language,
  now: number,
): TemplateResult {
  return html`
    <div class="row">
      <div class="line grow"><strong class="name">${model}</strong> <span class="muted">${providerName}</span></div>
      <time class="muted numbers" datetime=${new Date(startedAt).toISOString()}>${formatMoment(startedAt, now, language)}</time>
    </div>
    <div class="line numbers">
      <span class="outcome ${TONES[outcome]}">${text[outcome]}</span>
      <span class="muted">${details}</span>
    </div>
  `;
}

/** Describes tokens, duration and first token, if known. */
function describeUsage(receipt: Receipt, strings: PanelStrings, language: Language): string {
  const { promptTokens, completionTokens, durationMs, firstTokenMs } = receipt;
  const text = strings.recent;
  const count = (tokens: number): string => formatCount(tokens, language);
  const figures: string[] = [];
  if (promptTokens !== undefined && completionTokens !== undefined) figures.push(text.tokens(count(promptTokens), count(completionTokens)));
  else if (completionTokens !== undefined) figures.push(text.tokensOut(count(completionTokens)));
  else if (promptTokens !== undefined) figures.push(text.tokensIn(count(promptTokens)));
  figures.push(text.took(formatDuration(durationMs, language)));
  if (firstTokenMs !== undefined) figures.push(text.firstToken(formatDuration(firstTokenMs, language)));
  return figures.join(' · ');
}

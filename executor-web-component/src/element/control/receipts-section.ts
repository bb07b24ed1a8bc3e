import type { Language } from '@chat-executor/protocol';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { formatCount, formatDuration, formatMoney } from '../panel/format-quantity.ts';
import { renderReceiptSummary } from '../panel/recent-section.ts';
import { renderSection } from '../panel/section.ts';
import type { ControlStrings } from '../strings/control-en.ts';
import type { PanelStrings } from '../strings/panel-en.ts';
import { shortName } from './permission-prompt.ts';
import { type StoredReceipt, searchReceipts } from './receipts.ts';
import { type Metric, sumByDay } from './sum-by-day.ts';
import { renderUsageChart } from './usage-chart.ts';

/** Days shown in the chart. */
const DAYS = 14;

/** The data and actions of the section. */
export type ReceiptsContext = {
  /** All stored receipts, newest first. */
  readonly receipts: readonly StoredReceipt[];
  readonly search: string;
  /** The number of matching receipts shown. */
  readonly shown: number;
  readonly measure: Metric;
  readonly savesText: boolean;
  readonly now: number;
  readonly text: ControlStrings['receipts'];
  /** The text of the section Recent, which describes receipts too. */
  readonly recent: PanelStrings['recent'];
  readonly language: Language;
  readonly onSearch: (search: string) => void;
  readonly onMore: () => void;
  readonly onMetric: (measure: Metric) => void;
  /** Exports the matching receipts as a file. */
  readonly onExport: (format: 'csv' | 'json', receipts: readonly StoredReceipt[]) => void;
  readonly onDelete: () => void;
  readonly onSavesText: (savesText: boolean) => void;
};

/** Renders all receipts, with a chart of the last days, a search and an export. */
export function renderReceipts(context: ReceiptsContext): TemplateResult {
  const { receipts, search, shown, measure, now, text, language, onSearch, onMetric, onMore } = context;
  if (receipts.length === 0)
    return renderSection('receipts', text.heading, html`<p class="muted">${text.none}</p>${renderSavesText(context)}`);
  const found = searchReceipts(receipts, search);
  const count = (number: number): string => formatCount(number, language);
  return renderSection(
    'receipts',
    text.heading,
    html`
      ${renderUsageChart(sumByDay(receipts, now, DAYS), measure, { text, language, onMetric })}
      <label class="field">
        <span>${text.search}</span>
        <input part="input" type="search" .value=${search} @input=${(event: Event) => onSearch((event.target as HTMLInputElement).value)} />
      </label>
      <p class="muted" role="status">${found.length === 0 ? text.noMatch : text.count(count(found.length), count(receipts.length))}</p>
      <ul class="cards">
        ${repeat(
          found.slice(0, shown),
          ({ id, startedAt }) => `${startedAt} ${id}`,
          (receipt) => renderReceipt(receipt, context),
        )}
      </ul>
      <div class="row foot">
        ${found.length > shown ? html`<button part="button" class="button quiet" type="button" @click=${onMore}>${text.more}</button>` : nothing}
        <span class="grow"></span> ${renderFiles(context, found)}
      </div>
      ${renderSavesText(context)}
    `,
  );
}

function renderFiles({ text, onExport, onDelete }: ReceiptsContext, found: readonly StoredReceipt[]): TemplateResult {
  return html`
    <button part="button" class="button quiet" type="button" @click=${() => onExport('csv', found)}>${text.csv}</button>
    <button part="button" class="button quiet" type="button" @click=${() => onExport('json', found)}>${text.json}</button>
    <button part="button" class="button quiet" type="button" aria-label=${text.deleteAllLabel} @click=${onDelete}>${text.deleteAll}</button>
  `;
}

function renderSavesText({ text, savesText, onSavesText }: ReceiptsContext): TemplateResult {
  return html`
    <label class="check">
      <input type="checkbox" .checked=${live(savesText)} @change=${(event: Event) => onSavesText((event.target as HTMLInputElement).checked)} />
      ${text.saveText}
    </label>
    ${savesText ? html`<p part="warning" class="warning">${text.saveTextOn}</p>` : nothing}
  `;
}

function renderReceipt(receipt: StoredReceipt, { text, recent, language, now }: ReceiptsContext): TemplateResult {
  const { backend, error, words } = receipt;
  const details = [shortName(backend), error?.code, ...describeUsage(receipt, text, recent, language)].filter(Boolean).join(' · ');
  return html`
    <li part="card" class="card">
      ${renderReceiptSummary(receipt, details, recent, language, now)}
      ${
        words
          ? html`<details>
            <summary>${text.showText}</summary>
            <p class="muted">${text.prompt}</p>
            <pre>${words.prompt}</pre>
            <p class="muted">${text.answer}</p>
            <pre>${words.answer}</pre>
          </details>`
          : nothing
      }
    </li>
  `;
}

/** Describes tokens, cost and times, if known. */
function describeUsage(
  { promptTokens, completionTokens, isEstimate, costUsd, durationMs, firstTokenMs }: StoredReceipt,
  text: ControlStrings['receipts'],
  recent: PanelStrings['recent'],
  language: Language,
): readonly string[] {
  const hasTokens = promptTokens !== undefined && completionTokens !== undefined;
  const tokens = hasTokens ? recent.tokens(formatCount(promptTokens, language), formatCount(completionTokens, language)) : '';
  const cost = costUsd === undefined ? text.unpriced : formatMoney(costUsd, language);
  return [
    tokens && isEstimate ? `${tokens} (${text.estimate})` : tokens,
    hasTokens ? cost : '',
    recent.took(formatDuration(durationMs, language)),
    firstTokenMs === undefined ? '' : recent.firstToken(formatDuration(firstTokenMs, language)),
  ];
}

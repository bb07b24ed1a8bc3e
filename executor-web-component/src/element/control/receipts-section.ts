import { localDay } from '@chat-executor/executor/control';
import type { Language } from '@chat-executor/protocol';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { formatCount, formatDuration, formatMoney } from '../panel/format-quantity.ts';
import { renderReceiptSummary } from '../panel/recent-section.ts';
import { renderSection } from '../panel/section.ts';
import type { ControlStrings } from '../strings/control-en.ts';
import type { PanelStrings } from '../strings/panel-en.ts';
import { shortName } from './permission-prompt.ts';
import type { ReceiptPage, StoredReceipt } from './receipts.ts';
import { type DayTotals, listDays, type Metric } from './sum-by-day.ts';
import { renderUsageChart } from './usage-chart.ts';

/** Days shown in the chart. */
const DAYS = 14;

/** The data and actions of the section. */
export type ReceiptsContext = {
  /** The page that is shown. */
  readonly page: ReceiptPage;
  /** The buttons that turn the page. */
  readonly pages: TemplateResult | typeof nothing;
  /** Why the section could not be read, or a change not written. */
  readonly failure: TemplateResult | typeof nothing;
  readonly days: DayTotals;
  readonly search: string;
  readonly measure: Metric;
  readonly savesText: boolean;
  readonly now: number;
  readonly text: ControlStrings['receipts'];
  /** The text of the section Recent, which describes receipts too. */
  readonly recent: PanelStrings['recent'];
  readonly language: Language;
  readonly onSearch: (search: string) => void;
  readonly onMetric: (measure: Metric) => void;
  /** Exports the matching receipts as a file. */
  readonly onExport: (format: 'csv' | 'json') => void;
  readonly onDelete: () => void;
  readonly onSavesText: (savesText: boolean) => void;
};

/** Renders one page of the stored receipts, with a chart of the last days, a search and an export. */
export function renderReceipts(context: ReceiptsContext): TemplateResult {
  const { page, pages, failure, days, search, measure, now, text, language, onSearch, onMetric } = context;
  if (page.total === 0)
    return renderSection('receipts', text.heading, html`<p class="muted">${text.none}</p>${renderSavesText(context)} ${failure}`);
  const count = (number: number): string => formatCount(number, language);
  return renderSection(
    'receipts',
    text.heading,
    html`
      ${renderUsageChart(listDays(days, now, DAYS), measure, { text, language, onMetric })}
      <label class="field">
        <span>${text.search}</span>
        <input part="input" type="search" .value=${search} @input=${(event: Event) => onSearch((event.target as HTMLInputElement).value)} />
      </label>
      <p class="muted" role="status">${page.found === 0 ? text.noMatch : text.count(count(search.trim() === '' ? page.total : page.found), count(page.total))}</p>
      <ul class="cards">
        ${repeat(
          page.receipts,
          ({ id, startedAt }) => `${startedAt} ${id}`,
          (receipt) => guard([receipt.id, receipt.words, context.text, localDay(now)], () => renderReceipt(receipt, context)),
        )}
      </ul>
      ${pages}
      <div class="row foot"><span class="grow"></span> ${renderFiles(context)}</div>
      ${renderSavesText(context)} ${failure}
    `,
  );
}

function renderFiles({ text, onExport, onDelete }: ReceiptsContext): TemplateResult {
  return html`
    <button part="button" class="button quiet" type="button" @click=${() => onExport('csv')}>${text.csv}</button>
    <button part="button" class="button quiet" type="button" @click=${() => onExport('json')}>${text.json}</button>
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

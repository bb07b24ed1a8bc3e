import type { Language } from '@chat-executor/protocol';
import { html, svg, type TemplateResult } from 'lit';
import { formatCount, formatMoney } from '../panel/format-quantity.ts';
import type { ControlStrings } from '../strings/control-en.ts';
import { type DayTotal, METRICS, type Metric } from './sum-by-day.ts';

/** Sizes in units of the SVG, which is scaled to the available width. */
const HEIGHT = 56;
const BAR = 10;
const GAP = 3;

/** Renders a chart of the last days, and the same data as a table for screen readers. */
export function renderUsageChart(
  days: readonly DayTotal[],
  measure: Metric,
  {
    text,
    language,
    onMetric,
  }: { readonly text: ControlStrings['receipts']; readonly language: Language; readonly onMetric: (measure: Metric) => void },
): TemplateResult {
  const show = (sum: DayTotal): string =>
    measure === 'costUsd' ? formatMoney(sum.costUsd, language) : formatCount(sum[measure], language);
  const most = Math.max(...days.map((sum) => sum[measure]), 0);
  const width = days.length * (BAR + GAP) - GAP;
  return html`
    <div class="chart">
      <div class="row">
        <span class="grow muted">${text.chart(days.length)}</span>
        <label class="line muted">
          ${text.measure}
          <select part="input" @change=${(event: Event) => onMetric((event.target as HTMLSelectElement).value as Metric)}>
            ${METRICS.map((each) => html`<option value=${each} ?selected=${each === measure}>${text.measures[each]}</option>`)}
          </select>
        </label>
      </div>
      <svg viewBox="0 0 ${width} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true">
        ${days.map((sum, index) => {
          const height = most === 0 ? 0 : Math.max(sum[measure] === 0 ? 0 : 1, (sum[measure] / most) * HEIGHT);
          return svg`<rect x=${index * (BAR + GAP)} y=${HEIGHT - height} width=${BAR} height=${height}><title>${sum.day}: ${show(sum)}</title></rect>`;
        })}
      </svg>
      <div class="row muted numbers" aria-hidden="true"><span class="grow">${days[0]?.day}</span><span>${days.at(-1)?.day}</span></div>
      <div class="hidden">
        <table>
          <caption>${text.chart(days.length)}</caption>
          <thead><tr><th scope="col">${text.day}</th><th scope="col">${text.measures[measure]}</th></tr></thead>
          <tbody>${days.map((sum) => html`<tr><th scope="row">${sum.day}</th><td>${show(sum)}</td></tr>`)}</tbody>
        </table>
      </div>
    </div>
  `;
}

import type { RelayResult } from './measure-relay.ts';

/** The bars of one load. */
export type PlotGroup = { readonly label: string; readonly results: readonly RelayResult[] };

const WIDTH = 760;
const BAR_HEIGHT = 16;
const LEFT = 250;
const SCALE_MAX = 100_000;
/** Space for the text after the longest bar. */
const TEXT_WIDTH = 150;

/** Draws p99 delays on a logarithmic scale, as an SVG that is readable on light and dark backgrounds. */
export function drawPlot(title: string, groups: readonly PlotGroup[]): string {
  const rows: string[] = [];
  let y = 56;
  for (const { label, results } of groups) {
    rows.push(`<text class="label" x="16" y="${y + BAR_HEIGHT + 4}">${label}</text>`);
    for (const [index, result] of results.entries()) {
      const width = result.finished ? barWidth(result.p99) : WIDTH - LEFT - TEXT_WIDTH;
      const text = result.finished ? formatMs(result.p99) : 'not finished after 120 s';
      rows.push(
        `<rect class="relay${index}" x="${LEFT}" y="${y}" width="${width.toFixed(1)}" height="${BAR_HEIGHT - 3}" rx="2"/>`,
        `<text class="value" x="${(LEFT + width + 6).toFixed(1)}" y="${y + BAR_HEIGHT - 6}">${text}</text>`,
      );
      y += BAR_HEIGHT;
    }
    y += 14;
  }
  const names = groups[0]?.results.map(({ relay }) => relay) ?? [];
  const legend = names.map(
    (name, index) =>
      `<rect class="relay${index}" x="${LEFT + index * 200}" y="${y}" width="12" height="12" rx="2"/><text class="value" x="${LEFT + 18 + index * 200}" y="${y + 11}">${name}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y + 28}" role="img" aria-label="${title}">
<style>${STYLE}</style>
<text class="title" x="16" y="30">${title}</text>
${[...rows, ...legend].join('\n')}
</svg>
`;
}

const STYLE = `text{font-family:system-ui,sans-serif;fill:#17211e}.title{font-size:15px;font-weight:600}.label{font-size:13px}.value{font-size:12px;fill:#4e5c57}
.relay0{fill:#0b6b57}.relay1{fill:#b3541e}
@media(prefers-color-scheme:dark){text{fill:#e8eeeb}.value{fill:#a3b1ac}.relay0{fill:#5fd3b4}.relay1{fill:#f0a36b}}`;

function barWidth(ms: number): number {
  return (Math.log10(Math.max(ms, 1)) / Math.log10(SCALE_MAX)) * (WIDTH - LEFT - TEXT_WIDTH) + 2;
}

/** Formats a duration with its unit. NaN becomes a dash. */
export function formatMs(ms: number): string {
  if (Number.isNaN(ms)) return '—';
  return ms < 1000 ? `${ms < 10 ? ms.toFixed(1) : Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}

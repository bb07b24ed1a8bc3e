import { type CheckResult, STATUSES } from '../../result.ts';
import { escapeMarkup } from '../escape-markup.ts';
import type { FormatReport } from '../reporter.ts';
import { drawCheck, drawTile } from './draw-check.ts';
import { PAGE_STYLE } from './page-style.ts';

const FAMILIES: Readonly<Record<string, string>> = {
  SES: 'Session',
  ANN: 'Announcement',
  ENV: 'Envelope',
  REQ: 'Call',
  CHN: 'Channel',
  CBK: 'Callback',
  ITM: 'Items',
  END: 'End of a stream',
  ERR: 'Errors',
  CAN: 'Cancellation',
  STA: 'Status',
  FLW: 'Flow control',
  ANS: 'Answers over HTTP',
  FRM: 'Framing',
  SEC: 'Security',
};

/** The run as a self-contained HTML page without scripts; the wire of each failure is drawn as swim lanes. */
export const formatHtml: FormatReport = ({ subject, profile, suite, results, summary }) => {
  const title = escapeMarkup(`${subject.target} ${subject.name}`);
  const counts = STATUSES.filter((status) => summary[status] > 0).map(
    (status) => `<li class="${status}"><b>${summary[status]}</b> ${status}</li>`,
  );
  const stale = summary.stale.map((line) => `<p class="stale">Stale baseline: ${escapeMarkup(line)}</p>`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · conformance</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<header>
<h1>${title}</h1>
<p class="quiet">profile ${profile} · seed ${suite.seed} · ${escapeMarkup(`${suite.name} ${suite.version}`)} · ${escapeMarkup(suite.startedAt)} · ${summary.seconds} s</p>
<ul class="counts">${counts.join('')}</ul>
${stale.join('')}
<ul class="tiles">${results.map(drawTile).join('')}</ul>
</header>
<main>
${[...byFamily(results)].map(([family, members]) => `<section><h2>${escapeMarkup(family)}</h2>${members.map(drawCheck).join('\n')}</section>`).join('\n')}
</main>
</body>
</html>
`;
};

function byFamily(results: readonly CheckResult[]): Map<string, CheckResult[]> {
  const families = new Map<string, CheckResult[]>();
  for (const result of results) {
    const letters = result.id.split('-')[0] ?? '';
    const name = FAMILIES[letters] ?? letters;
    families.set(name, [...(families.get(name) ?? []), result]);
  }
  return families;
}

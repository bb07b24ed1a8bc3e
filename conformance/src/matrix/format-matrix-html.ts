import { escapeMarkup, formatInlineCode } from '../reporters/escape-markup.ts';
import { STATUS_MARKS } from '../reporters/reporter.ts';
import type { CheckResult, RunReport } from '../result.ts';
import { buildMatrices, describeFinding, formatScore, LEGEND, type Matrix } from './matrix.ts';
import { MATRIX_STYLE } from './matrix-style.ts';

/** The matrix as a self-contained HTML page without scripts. @throws Error if a run is incomplete */
export function formatMatrixHtml(reports: readonly RunReport[]): string {
  const matrices = buildMatrices(reports);
  const links = matrices.map(({ target, subjects }) => `<a href="#${target}">${target} <span class="quiet">${subjects.length}</span></a>`);
  const legend = LEGEND.map(([mark, meaning]) => `<li><span class="mark ${statusOf(mark)}">${mark}</span> ${meaning}</li>`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Conformance to the chat-executor protocol</title>
<style>${MATRIX_STYLE}</style>
</head>
<body>
<header>
<h1>Conformance to the chat-executor protocol</h1>
<p class="quiet">Verdict of every check for every subject. Select a cell without a check mark to see its finding.</p>
<nav>${links.join('')}</nav>
<ul class="legend">${legend.join('')}</ul>
</header>
<main>${matrices.map(drawMatrix).join('\n')}</main>
</body>
</html>
`;
}

function drawMatrix({ target, subjects, rows }: Matrix): string {
  const heads = subjects.map((report, index) => drawSubject(report, `${target}-${index}`));
  const lines = rows.map(({ id, level, title, rule, cells }) => {
    const drawn = cells.map((result, index) => drawCell(result, `${target}-${index}`));
    return `<tr><th scope="row"><b>${id}</b> <span class="level">${level} · ${escapeMarkup(rule)}</span><span class="title">${formatInlineCode(title)}</span></th>${drawn.join('')}</tr>`;
  });
  const findings = subjects.map((report, index) => drawFindings(report, `${target}-${index}`));
  return `<section id="${target}"><h2>${target}</h2>
<div class="scroll" tabindex="0" role="region" aria-label="${target}"><table>
<thead><tr><th scope="col" class="corner">${rows.length} checks</th>${heads.join('')}</tr></thead>
<tbody>${lines.join('\n')}</tbody>
</table></div>
<div class="findings">${findings.join('')}</div></section>`;
}

function drawSubject(report: RunReport, anchor: string): string {
  const { subject, profile } = report;
  return `<th scope="col"><a href="#${anchor}">${escapeMarkup(subject.name)}</a><span class="score">${formatScore(report)}</span><span class="quiet">${profile}</span></th>`;
}

function drawCell(result: CheckResult | undefined, anchor: string): string {
  if (result === undefined) return '<td class="absent"><span class="mark">·</span></td>';
  const { id, status } = result;
  const mark = `<span class="mark">${STATUS_MARKS[status]}</span><span class="hidden">${status}</span>`;
  const isTold = hasFinding(result);
  return `<td class="${status}">${isTold ? `<a href="#${anchor}-${id}" title="${escapeMarkup(`${id}: ${describeFinding(result)}`)}">${mark}</a>` : mark}</td>`;
}

function hasFinding(result: CheckResult): boolean {
  return result.status !== 'pass' && describeFinding(result) !== '';
}

function drawFindings({ subject, results, suite }: RunReport, anchor: string): string {
  const withFinding = results.filter(hasFinding);
  const entries = withFinding.map(
    (result) =>
      `<li id="${anchor}-${result.id}" class="${result.status}"><span class="mark">${STATUS_MARKS[result.status]}</span><b>${result.id}</b> ${escapeMarkup(describeFinding(result))}</li>`,
  );
  const when = `${suite.startedAt.slice(0, 10)} · ${suite.name} ${suite.version} · seed ${suite.seed}`;
  const body = entries.length === 0 ? '<p class="quiet">No findings.</p>' : `<ul>${entries.join('')}</ul>`;
  return `<article id="${anchor}"><h3>${escapeMarkup(subject.name)}</h3><p class="quiet">${escapeMarkup(when)}</p>${body}</article>`;
}

function statusOf(mark: string): string {
  return Object.entries(STATUS_MARKS).find(([, each]) => each === mark)?.[0] ?? 'absent';
}

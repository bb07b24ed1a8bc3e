import type { CheckResult } from '../../result.ts';
import { escapeMarkup, formatInlineCode } from '../escape-markup.ts';
import { STATUS_MARKS } from '../reporter.ts';
import { drawLanes } from './wire-lanes.ts';

/** A link to a check, for the overview. */
export function drawTile({ id, status }: CheckResult): string {
  return `<li><a class="${status}" href="#${id}" title="${id}: ${status}">${STATUS_MARKS[status]} ${id}</a></li>`;
}

/** A check with its evidence. */
export function drawCheck(result: CheckResult): string {
  const { id, level, status, title, rule, seconds, baseline } = result;
  const known = baseline === undefined ? '' : `<p>Known: ${escapeMarkup(baseline)}</p>`;
  const verdict = status === 'pass' ? '' : `<span class="status">${status}${baseline === undefined ? '' : ' (known)'}</span> `;
  return `<article id="${id}" class="${status}">
<header><span class="mark" aria-hidden="true">${STATUS_MARKS[status]}</span><b>${id}</b><span>${verdict}${formatInlineCode(title)}</span>
<span class="facts quiet">${level} · ${escapeMarkup(rule)} · ${seconds.toFixed(1)} s</span></header>
${known}${drawEvidence(result)}</article>`;
}

function drawEvidence({ status, evidence }: CheckResult): string {
  if (evidence === undefined) return '';
  const { expected, observed, notes = [], wire = [], replay } = evidence;
  const traces =
    expected === undefined
      ? ''
      : `<div class="traces"><div><b>expected</b>${escapeMarkup(expected)}</div><div><b>observed</b>${escapeMarkup(observed ?? '')}</div></div>`;
  const paragraphs = notes.map((note) => `<p>${escapeMarkup(note)}</p>`).join('');
  const lanes = drawLanes(wire);
  const isOpen = status === 'fail' || status === 'harness-fault' ? ' open' : '';
  const log = lanes === '' ? '' : `<details${isOpen}><summary>Wire log, ${wire.length} entries</summary>${lanes}</details>`;
  const replayCode = replay === undefined ? '' : `<code class="replay">${escapeMarkup(replay)}</code>`;
  return `<div class="evidence">${traces}${paragraphs}${replayCode}${log}</div>`;
}

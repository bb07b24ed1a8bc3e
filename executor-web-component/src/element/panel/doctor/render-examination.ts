import type { DoctorTexts, Finding } from '@chat-executor/executor/doctor';
import { html, nothing, type TemplateResult } from 'lit';
import type { PanelStrings } from '../../strings/panel-en.ts';

/** The code of check-ups, loaded on first use. */
export type Doctor = typeof import('@chat-executor/executor/doctor');

/** A check-up: its status and findings so far. `unavailable`: its code could not be loaded. */
export type Examination = {
  readonly status: 'running' | 'done' | 'unavailable';
  readonly findings: readonly Finding[];
};

/** The data and actions of a check-up. */
export type ExaminationContext = {
  readonly examination: Examination;
  /** Undefined while loading, as are the texts. */
  readonly doctor: Doctor | undefined;
  readonly texts: DoctorTexts | undefined;
  readonly strings: PanelStrings;
  readonly onClose: () => void;
};

const TONES = { fine: 'good', hint: 'warn', fault: 'bad' } as const;

/** Renders the findings in order, each with its cure and evidence. */
export function renderExamination({ examination, doctor, texts, strings, onClose }: ExaminationContext): TemplateResult {
  const { status, findings } = examination;
  const text = strings.doctor;
  const worst = (['fault', 'hint'] as const).find((each) => findings.some(({ tone }) => tone === each));
  const summary = status === 'done' ? text[worst ?? 'well'] : text[status];
  return html`
    <div part="examination" class="examination">
      <div class="row">
        <strong class="grow" role="status">${summary}</strong>
        <button part="button" class="button quiet" type="button" @click=${onClose}>${text.close}</button>
      </div>
      <ul class="findings">
        ${doctor && texts ? findings.map((finding) => renderFinding(finding, doctor, texts, strings)) : nothing}
      </ul>
    </div>
  `;
}

function renderFinding(finding: Finding, doctor: Doctor, texts: DoctorTexts, strings: PanelStrings): TemplateResult {
  const { sentence, cure } = doctor.describeFinding(finding, texts);
  const text = strings.doctor;
  return html`
    <li class="finding">
      <span class="dot ${TONES[finding.tone]}" aria-hidden="true"></span>
      <div class="grow">
        <span class="hidden">${text.tones[finding.tone]}</span>
        <span class=${finding.tone}>${sentence}</span>
        ${cure ? html`<p class="cure">${cure}</p>` : nothing}
        ${
          finding.seen.length > 0
            ? html`<details class="seen" ?open=${finding.tone === 'fault'}>
              <summary>${text.seen}</summary>
              ${finding.seen.map((sighting) => html`<code>${doctor.describeSighting(sighting, texts)}</code>`)}
            </details>`
            : nothing
        }
      </div>
    </li>
  `;
}

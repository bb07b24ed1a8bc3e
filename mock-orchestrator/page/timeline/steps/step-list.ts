import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { texts } from '../../language/language.ts';
import { cssValues } from '../../layout/css-values.ts';
import { controls } from '../../styles/controls.ts';
import { laneStyle } from '../../styles/lane-style.ts';
import { formatDuration, formatOffset } from '../format-duration.ts';
import { type Activity, findActivity } from '../overview/lane-activity.ts';
import { gapHeight } from '../overview/time-scale.ts';
import { SelectStepEvent } from '../timeline-events.ts';
import { describeStep } from './describe-step.ts';
import { EXPLANATIONS } from './explain-step.ts';
import { endOf, type Frame, LANES, type Lane, type Step, startOf } from './step.ts';
import { stepListStyle } from './step-list-style.ts';
import { StepsElement } from './steps-element.ts';

/** Shorter waits have no label. In milliseconds. */
const MIN_LABELED_WAIT_MS = 150;
const MAX_TICKS = 60;

/** The steps of a request from top to bottom. Each is an arrow from lane to lane, and a button that selects the step. */
export class StepList extends StepsElement {
  static override styles = [controls, laneStyle, stepListStyle];

  /** Focuses the selected step. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
  }

  protected override render() {
    const activity = findActivity(this.steps, this.running, this.now);
    return html`
      <div class="lanes" aria-hidden="true"><i></i>${LANES.map((lane) => html`<span class=${lane}>${texts().lane[lane]}</span>`)}</div>
      <ol aria-label=${texts().timeline.steps} @keydown=${this.#onKeydown}>
        ${repeat(
          this.steps,
          ({ id }) => id,
          (step, index) => this.#renderStep(step, index, activity),
        )}
        ${this.running ? this.#renderNow(activity) : nothing}
      </ol>
    `;
  }

  /** Shows the time since the last step while the request runs. */
  #renderNow(activity: ReadonlyMap<Lane, Activity>) {
    const last = Math.max(...this.steps.map(endOf));
    const waited = Math.max(0, this.now - last);
    return html`
      <li class="now" aria-hidden="true" ${cssValues({ '--gap': `${14 + gapHeight(waited)}px` })}>
        ${LANES.map((lane) => html`<i class="line ${lane} ${(activity.get(lane)?.to ?? 0) >= this.now ? 'active' : ''}"></i>`)}
        ${waited >= MIN_LABELED_WAIT_MS ? html`<span class="wait">⋮ ${formatDuration(waited)}</span>` : nothing}
      </li>
    `;
  }

  /** Keeps the selected step visible. */
  protected override updated(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('selectedId')) this.renderRoot.querySelector('[aria-pressed="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  #renderStep(step: Step, index: number, activity: ReadonlyMap<Lane, Activity>) {
    const before = this.steps[index - 1];
    const waited = before ? Math.max(0, startOf(step) - endOf(before)) : 0;
    const { tone } = EXPLANATIONS[step.kind];
    const from = LANES.indexOf(step.from);
    const to = LANES.indexOf(step.to);
    const start = Math.min(from, to);
    const offset = formatOffset(startOf(step) - startOf(this.steps[0] ?? step));
    const shape = [from === to ? 'local' : tone, `from-${start}`, `at-${start}`, `span-${Math.abs(from - to)}`];
    if (to < from) shape.push('leftward');
    if (step.frames.length > 1) shape.push('many');
    const selected = step.id === this.selectedId;
    const { title, detail } = describeStep(step);
    const [sender, receiver] = [texts().lane[step.from], texts().lane[step.to]];
    const direction = from === to ? texts().timeline.at(sender) : texts().timeline.fromTo(sender, receiver);
    return html`
      <li ${cssValues({ '--gap': `${gapHeight(waited)}px` })}>
        ${LANES.map((lane) => html`<i class=${lineClass(lane, step, activity.get(lane))}></i>`)}
        ${waited >= MIN_LABELED_WAIT_MS ? html`<span class="wait" aria-hidden="true">⋮ ${formatDuration(waited)}</span>` : nothing}
        <button class=${shape.join(' ')} aria-pressed=${selected} ${cssValues({ '--tone': toneColor(step) })}
          @click=${() => this.dispatchEvent(new SelectStepEvent(selected ? undefined : step.id))}>
          <span class="time">${index === 0 ? '0 ms' : `+${offset}`}</span>
          <span class="title">${title} <small>${detail}</small></span>
          <span class="visually-hidden">${direction}</span>
          <span class="arrow">${step.frames.length > 1 ? renderTicks(step.frames, to < from) : nothing}</span>
        </button>
      </li>
    `;
  }

  /** Moves the focus between steps with Up, Down, Home and End. */
  #onKeydown(event: KeyboardEvent): void {
    const buttons = [...this.renderRoot.querySelectorAll<HTMLButtonElement>('li button')];
    const at = buttons.indexOf(event.target as HTMLButtonElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (at === -1 || next === undefined) return;
    event.preventDefault();
    buttons[Math.min(buttons.length - 1, Math.max(0, next))]?.focus();
  }
}

/** The class of a lane's line beside a step: thick while the lane is active. The thick part may begin or end at the arrow of the step. */
function lineClass(lane: Lane, step: Step, activity: Activity | undefined): string {
  const at = startOf(step);
  const isInvolved = step.from === lane || step.to === lane;
  if (!activity || activity.to < at || activity.from > at || (activity.from === at && !isInvolved)) return `line ${lane}`;
  if (isInvolved && activity.from === at) return `line ${lane} active begins`;
  return isInvolved && activity.to === endOf(step) ? `line ${lane} active ends` : `line ${lane} active`;
}

function toneColor(step: Step): string {
  return EXPLANATIONS[step.kind].tone === 'error' ? 'var(--danger)' : `var(--lane-${step.from})`;
}

/** Marks the time of each frame on an arrow, from its tail to its head. */
function renderTicks(frames: readonly Frame[], leftward: boolean) {
  const begin = frames[0]?.at ?? 0;
  const total = Math.max(1, (frames.at(-1)?.at ?? 0) - begin);
  const every = Math.max(1, frames.length / MAX_TICKS);
  const shown = frames.filter((_, index) => Math.floor(index / every) !== Math.floor((index - 1) / every));
  const ticks = shown.map(({ at }) => {
    const share = (at - begin) / total;
    return `M${Math.round((leftward ? 1 - share : share) * 1000)} 0v1`;
  });
  return html`<svg aria-hidden="true" viewBox="0 0 1000 1" preserveAspectRatio="none"><path d=${ticks.join('')}></path></svg>`;
}

customElements.define('step-list', StepList);

declare global {
  interface HTMLElementTagNameMap {
    'step-list': StepList;
  }
}

import { css, html, LitElement, nothing, svg } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { LanguageController, texts } from '../../language/language.ts';
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

/** The shortest wait that is labelled, in milliseconds. */
const MIN_LABELED_WAIT_MS = 150;
const MAX_TICKS = 60;

/** The steps of a request from top to bottom, each an arrow from lane to lane and a button that shows its frame. */
export class StepList extends LitElement {
  static override properties = {
    steps: { attribute: false },
    running: { attribute: false },
    now: { attribute: false },
    selectedId: { attribute: false },
  };
  static override styles = [controls, laneStyle, stepListStyle, css`.tone-error { --tone: var(--danger); }`];

  declare steps: readonly Step[];
  declare running: boolean;
  /** Milliseconds since the epoch, by the orchestrator's clock. */
  declare now: number;
  declare selectedId: string | undefined;

  constructor() {
    super();
    this.steps = [];
    this.running = false;
    this.now = 0;
    this.selectedId = undefined;
    new LanguageController(this);
  }

  protected override render() {
    const activity = findActivity(this.steps, this.running, this.now);
    return html`
      <div class="lanes" aria-hidden="true"><i></i>${LANES.map((lane) => html`<span class=${lane}>${texts()[`lane.${lane}`]}</span>`)}</div>
      <ol aria-label=${texts()['timeline.steps']} @keydown=${this.#onKeydown}>
        ${repeat(
          this.steps,
          ({ id }) => id,
          (step, index) => this.#renderStep(step, index, activity),
        )}
        ${this.running ? this.#renderNow(activity) : nothing}
      </ol>
    `;
  }

  /** While a request runs, shows the time since its last step. */
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
    const [sender, receiver] = [texts()[`lane.${step.from}`], texts()[`lane.${step.to}`]];
    const way = from === to ? texts()['timeline.at'](sender) : texts()['timeline.from-to'](sender, receiver);
    return html`
      <li class=${tone === 'error' ? 'tone-error' : ''} ${cssValues({ '--gap': `${gapHeight(waited)}px` })}>
        ${LANES.map((lane) => html`<i class=${lineClass(lane, step, activity.get(lane))}></i>`)}
        ${waited >= MIN_LABELED_WAIT_MS ? html`<span class="wait" aria-hidden="true">⋮ ${formatDuration(waited)}</span>` : nothing}
        <button class=${shape.join(' ')} aria-pressed=${selected} ${cssValues({ '--tone': toneColor(step) })}
          @click=${() => this.dispatchEvent(new SelectStepEvent(selected ? undefined : step.id))}>
          <span class="time">${index === 0 ? '0 ms' : `+${offset}`}</span>
          <span class="title">${title} <small>${detail}</small></span>
          <span class="visually-hidden">${way}</span>
          <span class="arrow">${step.frames.length > 1 ? renderTicks(step.frames, to < from) : nothing}</span>
        </button>
      </li>
    `;
  }

  /** The keys Up, Down, Home and End move between the steps. */
  #onKeydown(event: KeyboardEvent): void {
    const buttons = [...this.renderRoot.querySelectorAll<HTMLButtonElement>('li button')];
    const at = buttons.indexOf(event.target as HTMLButtonElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (at === -1 || next === undefined) return;
    event.preventDefault();
    buttons[Math.min(buttons.length - 1, Math.max(0, next))]?.focus();
  }
}

/** The style of a lane's line beside a step: thick while the lane is active, which begins or ends at the step's arrow. */
function lineClass(lane: Lane, step: Step, activity: Activity | undefined): string {
  const at = startOf(step);
  const takesPart = step.from === lane || step.to === lane;
  if (!activity || activity.to < at || activity.from > at || (activity.from === at && !takesPart)) return `line ${lane}`;
  if (takesPart && activity.from === at) return `line ${lane} active begins`;
  return takesPart && activity.to === endOf(step) ? `line ${lane} active ends` : `line ${lane} active`;
}

function toneColor(step: Step): string {
  return EXPLANATIONS[step.kind].tone === 'error' ? 'var(--danger)' : `var(--lane-${step.from})`;
}

/** The time of each frame of a run, from the arrow's tail to its head. */
function renderTicks(frames: readonly Frame[], leftward: boolean) {
  const begin = frames[0]?.at ?? 0;
  const total = Math.max(1, (frames.at(-1)?.at ?? 0) - begin);
  const every = Math.max(1, frames.length / MAX_TICKS);
  const shown = frames.filter((_, index) => Math.floor(index / every) !== Math.floor((index - 1) / every));
  return html`<svg aria-hidden="true">${shown.map(({ at }) => {
    const share = (at - begin) / total;
    const x = `${((leftward ? 1 - share : share) * 100).toFixed(2)}%`;
    return svg`<line x1=${x} x2=${x} y1="1" y2="11"></line>`;
  })}</svg>`;
}

customElements.define('step-list', StepList);

declare global {
  interface HTMLElementTagNameMap {
    'step-list': StepList;
  }
}

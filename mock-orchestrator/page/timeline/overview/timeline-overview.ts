import { css, html, svg } from 'lit';
import { texts } from '../../language/language.ts';
import { laneStyle } from '../../styles/lane-style.ts';
import { endOf, type Frame, LANES, type Step, startOf } from '../steps/step.ts';
import { StepsElement } from '../steps/steps-element.ts';
import { SelectStepEvent } from '../timeline-events.ts';
import { findActivity } from './lane-activity.ts';
import { formatTick, listTicks } from './time-scale.ts';

/** Heights and positions in pixels. */
const ROW_HEIGHT = 15;
const ROWS_TOP = 4;
const SCALE_HEIGHT = 20;
/** Maximum number of marks per step. More would overlap. */
const MAX_MARKS = 240;
/** The width of the overview in the coordinates of its marks. */
const MARKS_WIDTH = 10_000;

/**
 * The whole request on a linear time scale: a bar for the time in which a lane was active, and a mark for each frame. The list
 * of steps contains the same information as text. A click selects the nearest step.
 */
export class TimelineOverview extends StepsElement {
  static override styles = [
    laneStyle,
    css`
      :host { display: flex; }
      ul { flex: none; min-width: 82px; margin: 3px 0 0; padding: 0 8px 0 0; box-sizing: border-box; list-style: none; font: 600 0.6875rem / 15px var(--sans); }
      li { color: var(--lane); }
      svg { display: block; flex: 1; min-width: 0; overflow: visible; cursor: pointer; }
      .grid { stroke: var(--line); }
      text { fill: var(--text-muted); font: 10.5px var(--sans); font-variant-numeric: tabular-nums; }
      .bar { fill: color-mix(in srgb, var(--lane) 26%, transparent); }
      .mark { stroke: var(--lane); stroke-width: 2; stroke-linecap: round; vector-effect: non-scaling-stroke; }
      .mark.many { stroke-width: 1; }
      .mark.selected { stroke: var(--text); stroke-width: 3; }
    `,
  ];

  /** The time at the left edge, in milliseconds since the epoch, and the length of the scale in milliseconds. */
  #startTime = 0;
  #total = 1;

  protected override willUpdate(): void {
    const { steps } = this;
    const last = Math.max(...steps.map(endOf), this.running ? this.now : 0);
    this.#startTime = steps[0] ? startOf(steps[0]) : 0;
    this.#total = Math.max(1, last - this.#startTime);
  }

  protected override render() {
    const height = ROWS_TOP + LANES.length * ROW_HEIGHT + SCALE_HEIGHT;
    const ticks = listTicks(this.#total, 6);
    return html`
      <ul aria-hidden="true">${LANES.map((lane) => html`<li class=${lane}>${texts().lane[lane]}</li>`)}</ul>
      <svg height=${height} role="img" aria-label=${texts().timeline.overview} @click=${this.#select}>
        ${ticks.map((tick) => this.#renderTick(tick))}
        ${this.#renderBars()}
        <svg viewBox="0 0 ${MARKS_WIDTH} ${height}" preserveAspectRatio="none">${this.steps.map((step) => this.#renderMarks(step))}</svg>
      </svg>
    `;
  }

  #shareOf(at: number): number {
    return Math.min(1, Math.max(0, (at - this.#startTime) / this.#total));
  }

  #positionOf(at: number): string {
    return toPercent(this.#shareOf(at));
  }

  #renderTick(tick: number) {
    const x = this.#positionOf(this.#startTime + tick);
    const bottom = ROWS_TOP + LANES.length * ROW_HEIGHT;
    const anchor = tick === 0 ? 'start' : tick / this.#total > 0.9 ? 'end' : 'middle';
    return svg`
      <line class="grid" x1=${x} x2=${x} y1="0" y2=${bottom + 4}></line>
      <text x=${x} y=${bottom + 16} text-anchor=${anchor}>${tick === 0 ? '0' : formatTick(tick)}</text>
    `;
  }

  #renderBars() {
    const activity = findActivity(this.steps, this.running, this.now);
    return LANES.map((lane, index) => {
      const active = activity.get(lane);
      if (!active) return '';
      const width = toPercent((active.to - active.from) / this.#total);
      return svg`<rect class="bar ${lane}" x=${this.#positionOf(active.from)} width=${width} y=${ROWS_TOP + index * ROW_HEIGHT + 2} height=${ROW_HEIGHT - 5} rx="3"></rect>`;
    });
  }

  /** One path for all marks of a step: hundreds of elements would be slow to update. */
  #renderMarks(step: Step) {
    const y = ROWS_TOP + LANES.indexOf(step.from) * ROW_HEIGHT;
    const many = step.frames.length > 1 ? 'many' : '';
    const selected = step.id === this.selectedId ? 'selected' : '';
    const marks = sample(step.frames).map(({ at }) => `M${Math.round(this.#shareOf(at) * MARKS_WIDTH)} ${y + 2}v${ROW_HEIGHT - 5}`);
    return svg`<path class="mark ${step.from} ${many} ${selected}" d=${marks.join('')}></path>`;
  }

  #select({ clientX, clientY, currentTarget }: MouseEvent): void {
    const { left, top, width } = (currentTarget as SVGElement).getBoundingClientRect();
    const at = this.#startTime + ((clientX - left) / Math.max(1, width)) * this.#total;
    const lane = LANES[Math.floor((clientY - top - ROWS_TOP) / ROW_HEIGHT)];
    const inLane = this.steps.filter(({ from }) => from === lane);
    const distance = (step: Step) => Math.min(...step.frames.map((frame) => Math.abs(frame.at - at)));
    const nearest = (inLane.length > 0 ? inLane : this.steps).reduce<Step | undefined>(
      (best, step) => (best && distance(best) <= distance(step) ? best : step),
      undefined,
    );
    if (nearest) this.dispatchEvent(new SelectStepEvent(nearest.id));
  }
}

function toPercent(part: number): string {
  return `${(part * 100).toFixed(2)}%`;
}

function sample(frames: readonly Frame[]): readonly Frame[] {
  if (frames.length <= MAX_MARKS) return frames;
  const every = frames.length / MAX_MARKS;
  return Array.from({ length: MAX_MARKS }, (_, index) => frames[Math.floor(index * every)]).filter((frame) => frame !== undefined);
}

customElements.define('timeline-overview', TimelineOverview);

declare global {
  interface HTMLElementTagNameMap {
    'timeline-overview': TimelineOverview;
  }
}

import { html, LitElement, nothing } from 'lit';
import { LanguageController, texts } from '../language/language.ts';
import { ChangeController } from '../layout/change-controller.ts';
import { controls } from '../styles/controls.ts';
import { laneStyle } from '../styles/lane-style.ts';
import { formatDuration } from './format-duration.ts';
import type { Journal } from './journal/journal.ts';
import type { ProviderActivity, ProviderObserver } from './journal/provider-observer.ts';
import { buildSteps } from './steps/build-steps.ts';
import { LANES, type Step, startOf } from './steps/step.ts';
import { hasCalledNoModel, measurePhases, type RequestSummary, summarizeRequest } from './steps/summarize-request.ts';
import type { SelectStepEvent } from './timeline-events.ts';
import { timelinePanelStyle } from './timeline-panel-style.ts';
import './steps/frame-view.ts';
import './steps/step-list.ts';
import './overview/timeline-legend.ts';
import './overview/timeline-overview.ts';

/** After this many of the journal's intervals without an update, the view of a running request is updated. */
const UPDATE_INTERVALS = 1.5;

/** The live timeline of one request: a selector for the request, an overview, the list of steps, and the selected frame. */
export class TimelinePanel extends LitElement {
  static override properties = {
    journal: { attribute: false },
    providerObserver: { attribute: false },
    requestId: { attribute: false },
    selectedId: { state: true },
  };
  static override styles = [controls, laneStyle, timelinePanelStyle];

  declare journal: Journal;
  declare providerObserver: ProviderObserver;
  /** The request to show. Undefined for the newest one. */
  declare requestId: string | undefined;
  declare selectedId: string | undefined;
  #clock: ReturnType<typeof setTimeout> | undefined;
  #changes: ChangeController | undefined;

  constructor() {
    super();
    this.requestId = undefined;
    this.selectedId = undefined;
    new LanguageController(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#clock);
  }

  protected override willUpdate(): void {
    this.#changes ??= new ChangeController(this, 'change', this.journal, this.providerObserver);
  }

  protected override render() {
    const request = this.requestId ?? this.journal.requests.at(-1);
    const entries = request === undefined ? [] : this.journal.entriesOf(request);
    if (request === undefined || entries.length === 0) return this.#renderEmpty();
    const summary = this.#summarize(request);
    const steps = buildSteps(entries, (channelId) => this.#findProviderActivity(channelId));
    const running = summary.outcome === 'running';
    this.#updateClock(running ? request : undefined);
    const now = this.journal.toJournalTime(Date.now());
    return html`
      ${this.#renderHeader(summary)}
      <div class="overview">
        <p class="phases">${describePhases(steps, running)}</p>
        <timeline-overview .steps=${steps} .running=${running} .now=${now} .selectedId=${this.selectedId} @select-step=${this.#select}></timeline-overview>
      </div>
      <div class="steps" tabindex="-1">
        <step-list .steps=${steps} .running=${running} .now=${now} .selectedId=${this.selectedId} @select-step=${this.#select}></step-list>
        ${running || steps.some(({ kind }) => kind === 'provider-start') ? nothing : html`<p class="provider-hidden">${hasCalledNoModel(steps) ? texts().timeline.noModel : texts().timeline.providerHidden}</p>`}
        <timeline-legend></timeline-legend>
      </div>
      ${this.#renderFrame(steps)}
    `;
  }

  #renderEmpty() {
    this.#updateClock(undefined);
    return html`
      <div class="head"><h2>${texts().app.timeline}</h2></div>
      <div class="empty">
        <h3>${texts().timeline.emptyTitle}</h3>
        <p>${texts().timeline.empty}</p>
        <dl>${LANES.map((lane) => html`<div class=${lane}><dt>${texts().lane[lane]}</dt><dd>${texts().timeline.lanes[lane]}</dd></div>`)}</dl>
        ${this.#renderLost()}
      </div>
    `;
  }

  #renderHeader({ outcome }: RequestSummary) {
    const requests = this.journal.requests.toReversed().map((request) => this.#summarize(request));
    const choose = (event: Event) => {
      this.requestId = (event.target as HTMLSelectElement).value || undefined;
      this.selectedId = undefined;
    };
    return html`
      <div class="head">
        <h2>${texts().app.timeline}</h2>
        <span class="outcome ${outcome}">${texts().timeline.outcomes[outcome]}</span>
        <select aria-label=${texts().timeline.request} @change=${choose}>
          <option value="" .selected=${this.requestId === undefined}>${texts().timeline.latest}</option>
          ${requests.map((summary) => html`<option value=${summary.request} .selected=${summary.request === this.requestId}>${describeRequest(summary)}</option>`)}
        </select>
      </div>
      ${this.#renderLost()}
    `;
  }

  #renderLost() {
    if (this.journal.unavailable) return html`<p class="lost">${texts().timeline.none}</p>`;
    return this.journal.connected ? nothing : html`<p class="lost" role="status">${texts().timeline.lost}</p>`;
  }

  #renderFrame(steps: readonly Step[]) {
    const at = steps.findIndex(({ id }) => id === this.selectedId);
    const step = steps[at];
    if (!step) return nothing;
    return html`
      <frame-view role="region" aria-label=${texts().frame.heading} .step=${step} .startedAt=${startOf(steps[0] ?? step)} .previousId=${steps[at - 1]?.id}
        .nextId=${steps[at + 1]?.id} @select-step=${this.#select}></frame-view>
    `;
  }

  /** Summarizes a request. Its outcome is unknown if the journal was disconnected while it ran. */
  #summarize(request: string): RequestSummary {
    const summary = summarizeRequest(request, this.journal.entriesOf(request));
    return summary.outcome === 'running' && this.journal.isInterrupted(request) ? { ...summary, outcome: 'unknown' } : summary;
  }

  #select({ stepId }: SelectStepEvent): void {
    // The frame closes, and its buttons are gone.
    if (stepId === undefined) this.renderRoot.querySelector('step-list')?.focus();
    this.selectedId = stepId;
  }

  /** The provider's part of a request, with times converted to the orchestrator's clock. */
  #findProviderActivity(channelId: string): ProviderActivity | undefined {
    const activity = this.providerObserver.activityOf(channelId);
    if (!activity) return undefined;
    const { startedAt, firstChunkAt, end } = activity;
    const convert = (at: number) => this.journal.toJournalTime(at);
    return {
      ...activity,
      startedAt: convert(startedAt),
      ...(firstChunkAt !== undefined && { firstChunkAt: convert(firstChunkAt) }),
      ...(end && { end: { ...end, at: convert(end.at) } }),
    };
  }

  /** Updates the view of a running request also while no frame arrives. */
  #updateClock(running: string | undefined): void {
    clearTimeout(this.#clock);
    if (running === undefined) return;
    this.#clock = setTimeout(() => this.requestUpdate(), UPDATE_INTERVALS * this.journal.changeIntervalOf(running));
  }
}

function describePhases(steps: readonly Step[], running: boolean): string {
  const { waited, wrote, items } = measurePhases(steps);
  if (waited === undefined || wrote === undefined) return running ? texts().timeline.noItems : texts().timeline.noAnswer;
  return texts().timeline.phases(formatDuration(waited), items, formatDuration(wrote));
}

function describeRequest({ startedAt, model, outcome }: RequestSummary): string {
  const time = new Date(startedAt).toLocaleTimeString(document.documentElement.lang);
  return [time, model, texts().timeline.outcomes[outcome]].filter(Boolean).join(' · ');
}

customElements.define('timeline-panel', TimelinePanel);

declare global {
  interface HTMLElementTagNameMap {
    'timeline-panel': TimelinePanel;
  }
}

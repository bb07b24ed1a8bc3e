import { isWaiting, type RequestState } from '@chat-executor/executor';
import type { Language } from '@chat-executor/protocol';
import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { PanelStrings } from '../strings/panel-en.ts';
import { formatDuration } from './format-quantity.ts';
import type { Pages } from './pages.ts';
import type { PanelContext } from './panel-context.ts';
import { renderSection } from './section.ts';

/** Renders the waiting and running requests, each with a Stop button. `now` is in milliseconds since the epoch. */
export function renderRunning(
  { state, actions, language }: PanelContext,
  strings: PanelStrings,
  now: number,
  pages: Pages,
): TemplateResult {
  const text = strings.running;
  const list = html`
    <ul class="cards">
      ${repeat(
        pages.slice('running', state.requests),
        ({ id }) => id,
        (request) => html`
          <li part="card" class="card row">
            <div class="grow">
              <div class="line">
                <span class="dot ${isWaiting(request) ? 'idle' : 'busy'}" aria-hidden="true"></span>
                <strong class="name">${request.model}</strong> <span class="muted">${request.providerName}</span>
              </div>
              <div class="muted numbers">${describeProgress(request, strings, language, now)}</div>
            </div>
            <button
              part="button"
              class="button"
              type="button"
              aria-label=${text.stopNamed(request.model)}
              @click=${() => actions.cancel(request.id)}
            >
              ${text.stop}
            </button>
          </li>
        `,
      )}
    </ul>
    ${pages.render('running', state.requests.length, strings.pages, language)}
  `;
  return renderSection('running', text.heading, state.requests.length > 0 ? list : html`<p class="muted">${text.none}</p>`);
}

function describeProgress(request: RequestState, strings: PanelStrings, language: Language, now: number): string {
  return `${describeStage(request, strings, language, now)} · ${formatSeconds(now - request.startedAt, Math.floor, language)}`;
}

function describeStage({ status, position, retry }: RequestState, strings: PanelStrings, language: Language, now: number): string {
  const text = strings.running;
  if (status === 'queued') return text.queued(position ?? 1);
  // Rounded up: it says 0 s only when the time is over.
  if (status === 'retrying') return text.retrying(formatSeconds((retry?.at ?? now) - now, Math.ceil, language));
  return text[status];
}

/** Formats a duration in milliseconds in whole seconds. */
function formatSeconds(ms: number, round: (seconds: number) => number, language: Language): string {
  return formatDuration(round(Math.max(0, ms) / 1000) * 1000, language);
}

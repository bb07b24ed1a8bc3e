import { html, nothing, type TemplateResult } from 'lit';
import { shortName } from '../control/permission-prompt.ts';
import type { PanelStrings } from '../strings/panel-en.ts';
import { sentenceGap } from '../strings/sentence-gap.ts';
import type { DoctorView } from './doctor/doctor-view.ts';
import type { PanelContext } from './panel-context.ts';
import { renderError } from './render-error.ts';
import { renderSection } from './section.ts';

/**
 * Renders the connection: backend, user, session, and any error, which stays during the next attempt, so that nothing below it moves.
 * `now` is in milliseconds since the epoch.
 */
export function renderConnection(context: PanelContext, strings: PanelStrings, now: number, doctor: DoctorView): TemplateResult {
  const { connection } = context.state;
  const text = strings.connection;
  const facts: readonly (readonly [string, unknown])[] = [
    [text.backend, shortName(context.backend)],
    [text.user, connection.user?.name],
    [text.session, connection.sessionId && html`<code>${connection.sessionId}</code>`],
  ];
  return renderSection(
    'connection',
    text.heading,
    html`
      ${renderStatus(context, strings)}
      ${renderRetry(context, strings, now)}
      <dl class="facts">
        ${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value || '–'}</dd></div>`)}
      </dl>
      ${doctor.render(undefined, strings, context.language)}
    `,
    html`<button
      part="button"
      class="button quiet"
      type="button"
      aria-label=${strings.doctor.examineBackend}
      @click=${() => doctor.examineBackend(context.connect)}
    >
      ${strings.doctor.examine}
    </button>`,
  );
}

function renderStatus({ state, hasToken, language }: PanelContext, strings: PanelStrings): TemplateResult {
  const { status, error, announcement, announcementReason } = state.connection;
  const text = strings.connection;
  const gap = sentenceGap(language);
  if (!hasToken) return html`<p part="warning" class="warning"><strong>${text.noToken}</strong>${gap}${text.noTokenCure}</p>`;
  if (error) return renderError(error, strings);
  if (status !== 'connected') return html`<p>${status === 'connecting' ? text.connecting : text.off}</p>`;
  const { modelsLeftOut: leftOut } = state;
  const lines = [
    state.paused ? text.paused : text.connected,
    announcement && text.announcement[announcement],
    announcementReason,
    leftOut && text.leftOut(leftOut),
  ];
  return html`<p>${lines.filter(Boolean).join(gap)}</p>`;
}

function renderRetry({ state, actions }: PanelContext, strings: PanelStrings, now: number): TemplateResult | typeof nothing {
  const { status, error, retryAt } = state.connection;
  const isConnecting = status === 'connecting';
  if (status === 'off' || status === 'connected' || (isConnecting && !error)) return nothing;
  const seconds = retryAt === undefined ? undefined : Math.max(0, Math.ceil((retryAt - now) / 1000));
  const next = isConnecting ? strings.connection.connecting : seconds === undefined ? undefined : strings.connection.retryIn(seconds);
  return html`
    <p class="retry">
      <button part="button" class="button" type="button" aria-disabled=${isConnecting} @click=${actions.reconnect}>${strings.connection.tryNow}</button>
      ${next === undefined ? nothing : html`<span class="muted numbers">${next}</span>`}
    </p>
  `;
}

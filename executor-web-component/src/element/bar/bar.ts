import { type ExecutorState, isWaiting } from '@chat-executor/executor';
import { html, nothing, type TemplateResult } from 'lit';
import { expandIcon, pauseIcon, resumeIcon } from '../icons.ts';
import type { BarStrings } from '../strings/bar-en.ts';

/** The input of the bar. */
export type BarContext = {
  readonly state: ExecutorState;
  readonly strings: BarStrings;
  readonly hasToken: boolean;
  /** Whether a provider has a locked key. */
  readonly isLocked: boolean;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onPause: () => void;
};

/** The status as a color and a short text. */
export type BarStatus = { readonly tone: 'good' | 'busy' | 'warn' | 'bad' | 'idle'; readonly text: string };

/** Describes the connection in a few words. */
export function describeStatus(state: ExecutorState, strings: BarStrings, hasToken: boolean, isLocked: boolean): BarStatus {
  const { connection, models, paused, providers } = state;
  const { status, error } = connection;
  const because = (text: string): string => (error ? `${text} · ${strings.reasons[error.code]}` : text);
  if (!hasToken) return { tone: 'idle', text: strings.noToken };
  if (status === 'waiting') return { tone: 'bad', text: because(strings.waiting) };
  if (status === 'refused') return { tone: 'bad', text: because(strings.noToken) };
  if (status === 'connecting') return { tone: 'busy', text: strings.connecting };
  if (status === 'off') return { tone: 'idle', text: because(strings.off) };
  if (paused) return { tone: 'idle', text: strings.paused };
  if (state.requests.some((request) => request.status === 'asking')) return { tone: 'warn', text: strings.asking };
  if (state.requests.some((request) => request.status === 'locked')) return { tone: 'warn', text: strings.unlock };
  if (state.requests.some((request) => request.status === 'retrying')) return { tone: 'busy', text: strings.retrying };
  // In place of "Connected", because a narrow bar cuts the end.
  const connected = isLocked ? strings.locked : strings.connected;
  if (models.length > 0) return { tone: 'good', text: `${connected} · ${strings.models(models.length)}` };
  const looking = providers.some((provider) => provider.status === 'checking');
  if (looking) return { tone: 'busy', text: `${connected} · ${strings.lookingForModels}` };
  return { tone: 'warn', text: isLocked ? connected : `${connected} · ${strings.noModels}` };
}

/** Renders the row that is always visible: status, running requests, pause, panel toggle. */
export function renderBar({ state, strings, hasToken, isLocked, isOpen, onToggle, onPause }: BarContext): TemplateResult {
  const { tone, text } = describeStatus(state, strings, hasToken, isLocked);
  const running = state.requests.filter((request) => !isWaiting(request)).length;
  const pauseLabel = state.paused ? strings.resume : strings.pause;
  return html`
    <div part="bar" class="bar">
      <span part="dot" class="dot ${tone}" aria-hidden="true"></span>
      <span part="status" class="status" role="status" title=${text}>${text}</span>
      ${running > 0 ? html`<span part="badge" class="badge">${strings.running(running)}</span>` : nothing}
      <button
        part="pause-button"
        class="icon-button above"
        type="button"
        title=${pauseLabel}
        aria-label=${pauseLabel}
        @click=${onPause}
      >
        ${state.paused ? resumeIcon : pauseIcon}
      </button>
      <button
        part="toggle"
        class="icon-button toggle"
        type="button"
        title=${isOpen ? strings.collapse : strings.expand}
        aria-label=${isOpen ? strings.collapse : strings.expand}
        aria-expanded=${isOpen ? 'true' : 'false'}
        @click=${onToggle}
      >
        ${expandIcon}
      </button>
    </div>
  `;
}

import type { Language } from '@chat-executor/protocol';
import { html, nothing, type TemplateResult } from 'lit';
import { consent } from '../../consent/consent.ts';
import type { PanelStrings } from '../../strings/panel-en.ts';
import { sentenceGap } from '../../strings/sentence-gap.ts';
import { renderError } from '../render-error.ts';
import type { ShownProvider } from './shown-provider.ts';

/** Maximum models listed on a card; the rest are counted. */
const LISTED_MODELS = 6;

/** The actions of a provider card. */
export type ProviderCardActions = {
  readonly onEdit: (providerId: string) => void;
  readonly onRemove: (providerId: string) => void;
  readonly onSwitch: (providerId: string, enabled: boolean) => void;
  /** Undefined without an executor. */
  readonly onTest: ((providerId: string) => void) | undefined;
  /** Runs a check-up. */
  readonly onExamine: (providerId: string) => void;
  /** Renders the result of the check-up. */
  readonly renderExamination: (providerId: string) => TemplateResult | typeof nothing;
};

const TONES = {
  unchecked: 'idle',
  checking: 'busy',
  ready: 'good',
  failed: 'bad',
  disabled: 'idle',
  closed: 'warn',
  locked: 'warn',
  missing: 'warn',
  elsewhere: 'warn',
} as const;

/** Renders one provider: source, status, models and actions. */
export function renderProvider(
  provider: ShownProvider,
  strings: PanelStrings,
  language: Language,
  actions: ProviderCardActions,
): TemplateResult {
  const { id, source, name, baseUrl, hasKey, enabled, status, error, closed } = provider;
  const text = strings.providers;
  const tag = text.source[source];
  const onSwitch = (event: Event): void => actions.onSwitch(id, (event.target as HTMLInputElement).checked);
  return html`
    <li part="card" class="card">
      <div class="row head">
        <div class="line grow">
          <span class="dot ${TONES[status]}" aria-hidden="true"></span>
          <strong class="name">${name}</strong>
          ${tag ? html`<span part="tag" class="tag">${tag}</span>` : nothing}
        </div>
        ${
          source === 'own' || source === 'found'
            ? html`<input
              part="switch"
              class="switch"
              type="checkbox"
              role="switch"
              data-consent
              ${consent(id)}
              aria-label=${text.use(name)}
              .checked=${enabled}
              @change=${onSwitch}
            />`
            : nothing
        }
      </div>
      <div class="address muted">${baseUrl}</div>
      ${hasKey && source === 'own' ? html`<div class="muted">${text.key}</div>` : nothing}
      ${source === 'demo' ? html`<div class="muted">${text.demoNote}</div>` : nothing}
      ${renderModels(provider, strings)}
      ${error ? renderError(error, strings) : nothing}
      ${closed ? html`<p part="warning" class="warning"><strong>${closed[language].reason}</strong>${sentenceGap(language)}${closed[language].cure}</p>` : nothing}
      <div class="row foot">
        <span class="muted grow" role="status">${describeProvider(provider, strings)}</span>
        ${renderActions(provider, strings, actions)}
      </div>
      ${actions.renderExamination(id)}
    </li>
  `;
}

function describeProvider({ status, models, modelsLeftOut = 0 }: ShownProvider, strings: PanelStrings): string {
  return status === 'ready' ? strings.providers.models(models.length + modelsLeftOut) : strings.providers.status[status];
}

function renderModels({ status, models, modelsLeftOut = 0 }: ShownProvider, strings: PanelStrings): TemplateResult | typeof nothing {
  if (status !== 'ready' || models.length === 0) return nothing;
  const rest = models.length + modelsLeftOut - LISTED_MODELS;
  return html`
    <ul class="models">
      ${models.slice(0, LISTED_MODELS).map(({ id, name }) => html`<li part="model" class="model" title=${id}>${name ?? id}</li>`)}
      ${rest > 0 ? html`<li class="muted">${strings.providers.more(rest)}</li>` : nothing}
    </ul>
  `;
}

function renderActions(provider: ShownProvider, strings: PanelStrings, actions: ProviderCardActions): TemplateResult {
  const { id, name, source, status } = provider;
  const { onTest, onExamine, onEdit, onRemove } = actions;
  const text = strings.providers;
  const button = (label: string, name: string, onClick: () => void, disabled = false): TemplateResult => html`
    <button part="button" class="button quiet" type="button" aria-label=${name} ?disabled=${disabled} @click=${onClick}>${label}</button>
  `;
  const canTest = onTest !== undefined && !['disabled', 'closed', 'locked', 'missing', 'elsewhere'].includes(status);
  return html`
    <div class="actions">
      ${canTest ? button(text.test, text.testNamed(name), () => onTest(id), status === 'checking') : nothing}
      ${button(strings.doctor.examine, strings.doctor.examineNamed(name), () => onExamine(id))}
      ${
        source === 'own'
          ? html`
            ${button(text.edit, text.editNamed(name), () => onEdit(id))} ${button(text.remove, text.removeNamed(name), () => onRemove(id))}
          `
          : nothing
      }
    </div>
  `;
}

import type { Budget, Grant, OwnPrice } from '@chat-executor/executor/control';
import type { Language } from '@chat-executor/protocol';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { consent } from '../consent/consent.ts';
import { renderSection } from '../panel/section.ts';
import type { ControlStrings } from '../strings/control-en.ts';
import type { PermissionPromptStrings } from '../strings/permission-prompt-en.ts';
import { sentenceGap } from '../strings/sentence-gap.ts';
import { budgetIdOf, exceedsPrices, type GrantDraft } from './grant-draft.ts';
import { describeLimits, renderChoices, shortName } from './permission-prompt.ts';
import { formatModels, isIn, type ShownModel, toGranted } from './shown-models.ts';

/** The data and actions of the section. */
export type PermissionsContext = {
  /** Origin of this element's backend. */
  readonly backend: string;
  /** Whether the grants have been read. Until then, nobody knows what the user decided. */
  readonly isRead: boolean;
  /** The grant of this element's backend. */
  readonly own: Grant | undefined;
  /** One page of the other grants, and the buttons that turn it. */
  readonly others: readonly Grant[];
  readonly pages: TemplateResult | typeof nothing;
  /** Why the section could not be read, or a change not written. */
  readonly failure: TemplateResult | typeof nothing;
  readonly budgets: readonly Budget[];
  /** The prices that the user entered. */
  readonly prices: readonly OwnPrice[];
  readonly offered: readonly ShownModel[];
  /** Whether the page has set a grant, which applies until the user decides. */
  readonly isByPage: boolean;
  /** Models recently refused to this backend. */
  readonly refused: readonly ShownModel[];
  /** The backend whose grant is being edited, and the draft. */
  readonly editing: { readonly backend: string; readonly draft: GrantDraft } | undefined;
  readonly text: ControlStrings['permissions'];
  readonly prompt: PermissionPromptStrings;
  readonly language: Language;
  readonly onEdit: (backend: string) => void;
  readonly onDraft: (draft: GrantDraft) => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
  readonly onSaveGrant: (grant: Grant) => void;
  readonly onRevoke: (backend: string) => void;
};

/** Renders the permissions of each backend, and how to change them. */
export function renderPermissions(context: PermissionsContext): TemplateResult {
  const { backend, isRead, own, others, pages, failure, text, isByPage, onEdit, editing } = context;
  const undecided = html`
    <li part="card" class="card">
      <p>${(isByPage ? text.byPage : text.here)(shortName(backend))}</p>
      <div class="row foot">
        <button part="button" class="button quiet" type="button" aria-label=${text.decideNamed(shortName(backend))} @click=${() => onEdit(backend)}>
          ${text.decide}
        </button>
      </div>
      ${editing?.backend === backend ? renderEditor(context, editing.draft) : nothing}
    </li>
  `;
  return renderSection(
    'permissions',
    text.heading,
    html`<ul class="cards">
      ${own ? renderGrant(context, own) : isRead ? undecided : nothing} ${others.map((grant) => renderGrant(context, grant))}
    </ul>
    ${pages} ${failure}`,
  );
}

function renderGrant(context: PermissionsContext, grant: Grant): TemplateResult {
  const { text, onEdit, onRevoke, editing } = context;
  const { models } = grant;
  const name = shortName(grant.backend);
  return html`
    <li part="card" class="card">
      <div class="line"><strong class="name">${name}</strong></div>
      <p class="muted">${describeGrant(context, grant)}</p>
      ${renderRefused(context, grant)}
      <div class="row foot">
        ${models.length === 0 ? nothing : renderEachTime(context, grant)}
        <span class="grow"></span>
        <button part="button" class="button quiet" type="button" aria-label=${text.changeNamed(name)} @click=${() => onEdit(grant.backend)}>
          ${text.change}
        </button>
        <button part="button" class="button quiet" type="button" aria-label=${text.revokeNamed(name)} @click=${() => onRevoke(grant.backend)}>
          ${text.revoke}
        </button>
      </div>
      ${editing?.backend === grant.backend ? renderEditor(context, editing.draft) : nothing}
    </li>
  `;
}

function renderEachTime({ text, onSaveGrant }: PermissionsContext, grant: Grant): TemplateResult {
  return html`
    <label class="check">
      <input
        type="checkbox"
        data-consent
        ${consent(grant.backend)}
        aria-label=${text.askEachTimeNamed(shortName(grant.backend))}
        .checked=${live(grant.asksEachTime)}
        @change=${(event: Event) => onSaveGrant({ ...grant, asksEachTime: (event.target as HTMLInputElement).checked })}
      />
      ${text.askEachTime}
    </label>
  `;
}

function describeGrant({ budgets, prices, prompt, language, offered, text }: PermissionsContext, { backend, models }: Grant): string {
  if (models.length === 0) return text.denied;
  const names = models === 'all' ? prompt.allModels : formatModels(models, offered, prompt, language);
  const budget = budgets.find(({ id }) => id === budgetIdOf(backend));
  const use = text.mayUse(names, budget ? describeLimits(budget, prompt, language) : '');
  return budget && exceedsPrices(models, budget, prices) ? `${use}${sentenceGap(language)}${prompt.unpriced}` : use;
}

function renderRefused(
  { backend, refused, text, prompt, language, onSaveGrant }: PermissionsContext,
  grant: Grant,
): TemplateResult | typeof nothing {
  const { models } = grant;
  const outside = models === 'all' || grant.backend !== backend ? [] : refused.filter((model) => !isIn(models, model));
  if (outside.length === 0 || models === 'all') return nothing;
  return html`
    <p part="warning" class="warning">${text.outside(formatModels(outside, outside, prompt, language))}</p>
    <div class="actions">
      ${outside.map(
        (model) => html`
          <button part="button" class="button" type="button" data-consent ${consent(model.id)} @click=${() => onSaveGrant({ ...grant, models: [...models, toGranted(model)] })}>
            ${text.add(prompt.at(model.name, model.providerName))}
          </button>
        `,
      )}
    </div>
  `;
}

function renderEditor({ offered, text, prompt, onDraft, onSave, onCancel }: PermissionsContext, draft: GrantDraft): TemplateResult {
  return html`
    <div class="editor">
      ${renderChoices({ requested: [], offered, draft, strings: prompt, onChange: onDraft })}
      <div class="dialog-actions">
        <span class="grow"></span>
        <button part="button" class="button" type="button" @click=${onCancel}>${text.cancel}</button>
        <button part="button primary-button" class="button primary" type="button" data-consent ${consent('save')} @click=${onSave}>${text.save}</button>
      </div>
    </div>
  `;
}

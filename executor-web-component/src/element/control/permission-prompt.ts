import type { DailyLimits, OwnPrice } from '@chat-executor/executor/control';
import type { Language } from '@chat-executor/protocol';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { consent } from '../consent/consent.ts';
import { formatCount, formatList, formatMoney } from '../panel/format-quantity.ts';
import { isFound, MAX_DRAWN, renderModelSearch, SEARCH_FROM } from '../panel/model-search.ts';
import type { PermissionPromptStrings } from '../strings/permission-prompt-en.ts';
import { sentenceGap } from '../strings/sentence-gap.ts';
import { changeLimit, exceedsPrices, type GrantDraft, toggleModel, typedIn } from './grant-draft.ts';
import { formatModels, isIn, type ShownModel } from './shown-models.ts';

/** The data and actions of the permission prompt. */
export type PermissionPromptContext = {
  /** Origin of the backend. */
  readonly backend: string;
  /** The models of the requests that the question is about. */
  readonly requested: readonly ShownModel[];
  /** Number of requests that the question is about. */
  readonly waiting: number;
  /** Changes when the question is about another request. */
  readonly version: number;
  /** All offered models. */
  readonly offered: readonly ShownModel[];
  readonly draft: GrantDraft;
  /** The prices that the user entered. */
  readonly prices: readonly OwnPrice[];
  readonly strings: PermissionPromptStrings;
  readonly language: Language;
  readonly onChange: (draft: GrantDraft) => void;
  readonly onAllow: () => void;
  readonly onOnce: () => void;
  readonly onRefuse: () => void;
};

/**
 * Renders the permission prompt for a backend below the bar, whether the panel is open or not. It doesn't take focus, because the
 * user may be typing: it is announced as an alert, and its buttons come after those of the bar in the tab order.
 */
export function renderPermissionPrompt(context: PermissionPromptContext): TemplateResult {
  const { backend, requested, waiting, version, strings, draft, language, onAllow, onOnce, onRefuse } = context;
  const host = shortName(backend);
  const known = [...context.offered, ...requested];
  const names = (listed: GrantDraft['models']): string => formatModels(listed, known, strings, language);
  const models = draft.scope === 'all' ? strings.allModels : names(draft.models) || strings.noModels;
  return html`
    <div part="question" class="question" role="group" aria-labelledby="question-text">
      <p id="question-text" role="alert">
        <strong>${strings.asks(host, names(requested))}</strong>
        ${waiting > 1 ? html`<span class="muted">${strings.waiting(waiting)}</span>` : nothing}
      </p>
      <p class="muted">
        ${strings.explanation(models, describeLimits(draft.limits, strings, language))}${
          exceedsPrices(draft.scope === 'all' ? 'all' : draft.models, draft.limits, context.prices)
            ? html`${sentenceGap(language)}<strong>${strings.unpriced}</strong>`
            : nothing
        }
      </p>
      <details>
        <summary>${strings.change}</summary>
        ${renderChoices(context)}
      </details>
      <div class="question-actions" ${consent(JSON.stringify([backend, requested, version]))}>
        <button part="button primary-button" class="answer primary" type="button" data-consent @click=${onAllow}>${strings.allow}</button>
        <button part="button" class="answer" type="button" data-consent @click=${onOnce}>${strings.once}</button>
        <button part="button" class="answer" type="button" @click=${onRefuse}>${strings.deny}</button>
      </div>
    </div>
  `;
}

/** An origin without its scheme, for display. */
export function shortName(origin: string): string {
  return origin.replace(/^https?:\/\//, '');
}

/** Describes limits in a phrase such as "$5.00 and 20 requests"; empty without limits. */
export function describeLimits({ usd, tokens, requests }: DailyLimits, strings: PermissionPromptStrings, language: Language): string {
  const phrases = [
    usd === undefined ? '' : formatMoney(usd, language),
    tokens === undefined ? '' : strings.tokens(formatCount(tokens, language)),
    requests === undefined ? '' : strings.requests(formatCount(requests, language)),
  ];
  return formatList(
    phrases.filter((phrase) => phrase !== ''),
    language,
  );
}

/** The data and actions of the choices. */
export type ChoiceContext = Pick<PermissionPromptContext, 'requested' | 'offered' | 'draft' | 'strings' | 'onChange'>;

/** Renders the fields for the models and limits of a grant. */
export function renderChoices(context: ChoiceContext): TemplateResult {
  return html`${renderModels(context)} ${renderLimits(context)}`;
}

function renderModels(context: ChoiceContext): TemplateResult {
  const { draft, strings, onChange } = context;
  const scope = (value: GrantDraft['scope'], label: string): TemplateResult => html`
    <label class="choice">
      <input
        type="radio"
        name="scope"
        .checked=${live(draft.scope === value)}
        @change=${() => onChange({ ...draft, scope: value })}
      />
      ${label}
    </label>
  `;
  return html`
    <fieldset class="choice-set">
      <legend>${strings.modelsLegend}</legend>
      ${scope('all', strings.all)} ${scope('some', strings.some)} ${draft.scope === 'some' ? renderSome(context) : nothing}
    </fieldset>
  `;
}

function renderSome({ offered, requested, draft, strings, onChange }: ChoiceContext): TemplateResult {
  const { search = '' } = draft;
  const choices = [...offered, ...requested.filter((model) => !isIn(offered, model))];
  const found = choices.filter(({ id, name, providerName }) => isFound(search, id, name, providerName));
  return html`
    ${choices.length >= SEARCH_FROM ? renderModelSearch(strings.search, search, (typed) => onChange({ ...draft, search: typed })) : nothing}
    <div class="choices">
      ${found.slice(0, MAX_DRAWN).map(
        (model) => html`
          <label class="choice">
            <input
              type="checkbox"
              .checked=${live(isIn(draft.models, model))}
              @change=${(event: Event) => onChange(toggleModel(draft, model, (event.target as HTMLInputElement).checked))}
            />
            ${strings.at(model.name, model.providerName)}
          </label>
        `,
      )}
    </div>
    <p class="muted" role="status">${found.length > MAX_DRAWN ? strings.more(found.length - MAX_DRAWN) : found.length === 0 ? strings.noneFound : nothing}</p>
  `;
}

function renderLimits({ draft, strings, onChange }: ChoiceContext): TemplateResult {
  const field = (limit: keyof DailyLimits, label: string, step: string): TemplateResult => html`
    <label class="limit">
      <span>${label}</span>
      <input
        part="input"
        type="number"
        min="0"
        step=${step}
        aria-describedby="limits-hint"
        .value=${live(String(draft.limits[limit] ?? ''))}
        @change=${(event: Event) => onChange(changeLimit(draft, limit, typedIn(event.target as HTMLInputElement)))}
      />
    </label>
  `;
  return html`
    <fieldset class="choice-set">
      <legend>${strings.limitsLegend}</legend>
      <div class="limits">
        ${field('usd', strings.limitUsd, '0.01')} ${field('tokens', strings.limitTokens, '1')} ${field('requests', strings.limitRequests, '1')}
      </div>
      ${draft.isLimitInvalid ? html`<p part="error" class="error" role="alert">${strings.limitInvalid}</p>` : nothing}
      <p id="limits-hint" class="muted">${strings.limitsHint}</p>
    </fieldset>
  `;
}

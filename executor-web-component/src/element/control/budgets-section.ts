import type { UsageRow } from '@chat-executor/executor/control';
import { type Budget, type DailyLimits, sumUsed } from '@chat-executor/executor/control';
import type { Language } from '@chat-executor/protocol';
import { html, nothing, type TemplateResult } from 'lit';
import { consent } from '../consent/consent.ts';
import { formatCount, formatMoney } from '../panel/format-quantity.ts';
import { renderSection } from '../panel/section.ts';
import type { ControlStrings } from '../strings/control-en.ts';
import { readLimit } from './grant-draft.ts';
import { shortName } from './permission-prompt.ts';

/** The form fields of a budget, as typed. */
export type BudgetDraft = { readonly id: string; readonly backend: string; readonly provider: string } & Readonly<
  Record<keyof DailyLimits, string>
>;

/** Why a draft is no budget. */
export type BudgetProblem = 'limitMissing' | 'limitInvalid';

/** The data and actions of the section. */
export type BudgetsContext = {
  /** One page of the budgets, and the buttons that turn it. */
  readonly budgets: readonly Budget[];
  readonly pages: TemplateResult | typeof nothing;
  /** Why the section could not be read, or a change not written. */
  readonly failure: TemplateResult | typeof nothing;
  /** Whether the draft is a new budget. */
  readonly isNew: boolean;
  /** Today's usage. */
  readonly rows: readonly UsageRow[];
  readonly backends: readonly string[];
  readonly providers: readonly { readonly id: string; readonly name: string }[];
  readonly draft: BudgetDraft | undefined;
  /** Why the draft that the user tried to save is no budget. */
  readonly problem: BudgetProblem | undefined;
  /** The prices below the budgets. */
  readonly prices: TemplateResult;
  readonly text: ControlStrings['budgets'];
  readonly language: Language;
  readonly onDraft: (draft: BudgetDraft | undefined) => void;
  /** Saves the draft, or says why not: `isReadable` is whether each field has a number or nothing. */
  readonly onSave: (isReadable: boolean) => void;
  readonly onRemove: (id: string) => void;
};

/** Renders daily budgets, today's usage and model prices. */
export function renderBudgets(context: BudgetsContext): TemplateResult {
  const { budgets, pages, failure, isNew, text, draft, prices, onDraft } = context;
  const add = (): void => onDraft({ id: crypto.randomUUID(), backend: '', provider: '', requests: '', tokens: '', usd: '' });
  return renderSection(
    'budgets',
    text.heading,
    html`
      <p class="muted hint">${budgets.length === 0 ? text.none : text.hint}</p>
      <ul class="cards">
        ${budgets.map((budget) => renderBudget(context, budget))}
        ${draft && isNew ? html`<li part="card" class="card">${renderForm(context, draft)}</li>` : nothing}
      </ul>
      ${pages} ${prices} ${failure}
    `,
    html`<button part="button" class="button quiet" type="button" @click=${add}>${text.add}</button>`,
  );
}

function renderBudget(context: BudgetsContext, budget: Budget): TemplateResult {
  const { rows, text, language, draft, onDraft, onRemove } = context;
  const scope = describeScope(context, budget);
  const used = sumUsed(budget, rows);
  const count = (value: number): string => formatCount(Math.round(value), language);
  const asDraft = (): BudgetDraft => ({
    ...{ id: budget.id, backend: budget.backend ?? '', provider: budget.provider ?? '' },
    ...{ requests: String(budget.requests ?? ''), tokens: String(budget.tokens ?? ''), usd: String(budget.usd ?? '') },
  });
  return html`
    <li part="card" class="card">
      <div class="line"><strong class="name">${scope}</strong> <span class="muted">${text.today}</span></div>
      ${renderMeter(text.money, used.costUsd, budget.usd, text, (value) => formatMoney(value, language))}
      ${renderMeter(text.tokens, used.tokens, budget.tokens, text, count)}
      ${renderMeter(text.requests, used.requests, budget.requests, text, count)}
      ${budget.usd !== undefined && used.unpriced > 0 ? html`<p part="warning" class="warning">${text.unpriced(count(used.unpriced))}</p>` : nothing}
      <div class="row foot">
        <span class="grow"></span>
        <button part="button" class="button quiet" type="button" aria-label=${text.named(text.change, scope)} @click=${() => onDraft(asDraft())}>
          ${text.change}
        </button>
        <button part="button" class="button quiet" type="button" data-consent ${consent(budget.id)} aria-label=${text.named(text.remove, scope)} @click=${() => onRemove(budget.id)}>
          ${text.remove}
        </button>
      </div>
      ${draft?.id === budget.id ? renderForm(context, draft) : nothing}
    </li>
  `;
}

function renderMeter(
  label: string,
  used: number,
  limit: number | undefined,
  text: ControlStrings['budgets'],
  show: (value: number) => string,
): TemplateResult | typeof nothing {
  if (limit === undefined) return nothing;
  return html`
    <label class="meter">
      <span class="muted">${label}</span>
      <meter min="0" max=${Math.max(limit, Number.MIN_VALUE)} high=${limit * 0.8} optimum="0" value=${Math.min(used, limit)}></meter>
      <span class="numbers">${text.used(show(used), show(limit))}</span>
    </label>
  `;
}

function describeScope({ providers, text }: BudgetsContext, { backend, provider }: Budget): string {
  const name = providers.find(({ id }) => id === provider)?.name ?? provider;
  if (backend !== undefined && name !== undefined) return text.both(shortName(backend), name);
  return backend === undefined ? (name ?? text.everything) : shortName(backend);
}

function renderForm(context: BudgetsContext, draft: BudgetDraft): TemplateResult {
  const { backends, providers, text, problem, onDraft, onSave } = context;
  const change = (field: keyof BudgetDraft) => (event: Event) =>
    onDraft({ ...draft, [field]: (event.target as HTMLInputElement | HTMLSelectElement).value });
  const choice = (
    field: 'backend' | 'provider',
    label: string,
    options: readonly (readonly [value: string, label: string])[],
  ): TemplateResult => html`
    <label class="limit">
      <span>${label}</span>
      <select part="input" @change=${change(field)}>
        <option value="" ?selected=${draft[field] === ''}>${text.all}</option>
        ${options.map(([value, name]) => html`<option value=${value} ?selected=${draft[field] === value}>${name}</option>`)}
      </select>
    </label>
  `;
  const limit = (field: keyof DailyLimits, label: string, step: string): TemplateResult => html`
    <label class="limit">
      <span>${label}</span>
      <input part="input" type="number" min="0" step=${step} .value=${draft[field]} @input=${change(field)} />
    </label>
  `;
  const submit = (event: Event): void => {
    event.preventDefault();
    // A number field hides a text that is no number.
    const inputs = [...(event.target as HTMLFormElement).querySelectorAll('input')];
    onSave(!inputs.some(({ validity }) => validity.badInput));
  };
  return html`
    <form class="editor" novalidate @submit=${submit}>
      <div class="limits">
        ${choice(
          'backend',
          text.backend,
          backends.map((backend) => [backend, shortName(backend)]),
        )}
        ${choice(
          'provider',
          text.provider,
          providers.map(({ id, name }) => [id, name]),
        )}
      </div>
      <div class="limits">
        ${limit('usd', `${text.money} ($)`, '0.01')} ${limit('tokens', text.tokens, '1')} ${limit('requests', text.requests, '1')}
      </div>
      ${problem ? html`<p part="error" class="hint error" role="alert">${text[problem]}</p>` : nothing}
      <div class="dialog-actions">
        <span class="grow"></span>
        <button part="button" class="button" type="button" @click=${() => onDraft(undefined)}>${text.cancel}</button>
        <button part="button primary-button" class="button primary" type="submit" data-consent ${consent(draft.id)}>${text.save}</button>
      </div>
    </form>
  `;
}

/** The budget of a draft, or why it is none. */
export function toBudget({ id, backend, provider, requests, tokens, usd }: BudgetDraft): Budget | BudgetProblem {
  const limits = { requests: readLimit(requests), tokens: readLimit(tokens), usd: readLimit(usd) };
  const given = Object.entries(limits).filter(([, value]) => value !== undefined);
  if (given.some(([, value]) => value === 'invalid')) return 'limitInvalid';
  if (given.length === 0) return 'limitMissing';
  return { id, ...(backend && { backend }), ...(provider && { provider }), ...Object.fromEntries(given) };
}

import type { Budget, OwnPrice, UsageRow } from '@chat-executor/executor/control';
import { backendOrigin, type Grant, localDay } from '@chat-executor/executor/control';
import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import type { PanelContext } from '../panel/panel-context.ts';
import type { PanelStrings } from '../strings/panel-en.ts';
import { Budgets } from './budgets.ts';
import { type BudgetDraft, renderBudgets, toBudget } from './budgets-section.ts';
import { toCsv, toJson } from './export-receipts.ts';
import { budgetIdOf, createDraft, type GrantDraft, toDecision } from './grant-draft.ts';
import { Grants } from './grants.ts';
import { renderPermissions } from './permissions-section.ts';
import { renderPrices } from './prices-view.ts';
import { Receipts, type StoredReceipt } from './receipts.ts';
import { renderReceipts } from './receipts-section.ts';
import type { Metric } from './sum-by-day.ts';

/** Receipts shown at first, and each time more are asked for. */
const STEP = 5;

/** The stored budgets, grants and receipts. */
type Kept = {
  readonly grants: readonly Grant[];
  readonly budgets: readonly Budget[];
  readonly rows: readonly UsageRow[];
  readonly prices: readonly OwnPrice[];
  readonly receipts: readonly StoredReceipt[];
  readonly keepsWords: boolean;
};

const NOTHING: Kept = { grants: [], budgets: [], rows: [], prices: [], receipts: [], keepsWords: false };

/** The panel's sections on what may run, how far, and what ran, in step with the other tabs. */
export class ControlView implements ReactiveController {
  readonly #host: LitElement;
  readonly #grants = new Grants();
  readonly #budgets = new Budgets();
  readonly #receipts = new Receipts();
  #kept = NOTHING;
  #unwatch: (() => void)[] = [];
  #editing: { readonly backend: string; readonly draft: GrantDraft } | undefined;
  #budgetDraft: BudgetDraft | undefined;
  #budgetIsEmpty = false;
  #search = '';
  #shown = STEP;
  #measure: Metric = 'requests';

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#unwatch.length > 0) return;
    // Each on its own: sums change with every answer, and there may be thousands of receipts.
    this.#unwatch = [
      this.#grants.watch(() => void this.#readGrants()),
      this.#budgets.watch(() => void this.#readBudgets()),
      this.#receipts.watch(() => void this.#readReceipts()),
    ];
    void this.#readGrants();
    void this.#readBudgets();
    void this.#readReceipts();
  }

  hostDisconnected(): void {
    for (const end of this.#unwatch) end();
    this.#unwatch = [];
  }

  /** What each backend may use. */
  renderPermissions({ state, backend, isGrantedByPage, language }: PanelContext, strings: PanelStrings): TemplateResult {
    const origin = backendOrigin(backend);
    const { grants, budgets } = this.#kept;
    const refused = state.receipts.filter(({ error }) => error?.code === 'not-allowed').map(({ model }) => model);
    return renderPermissions({
      ...{ backend: origin, grants, budgets, offered: state.models, isByPage: isGrantedByPage, refused: [...new Set(refused)] },
      ...{ editing: this.#editing, text: strings.control.permissions, question: strings.question, language },
      onEdit: (edited) => this.#edit(edited),
      onDraft: (draft) => this.#show(() => (this.#editing = this.#editing && { ...this.#editing, draft })),
      onSave: () => void this.#saveGrant(),
      onCancel: () => this.#show(() => (this.#editing = undefined)),
      onKeep: (grant) => void this.#grants.keep(grant),
      onWithdraw: (withdrawn) => void this.#withdraw(withdrawn),
    });
  }

  /** What may be used a day. */
  renderBudgets({ state, backend, language }: PanelContext, strings: PanelStrings): TemplateResult {
    const { budgets, rows, grants, prices } = this.#kept;
    const text = strings.control.budgets;
    const onPrice = (model: Pick<OwnPrice, 'provider' | 'model'>, price: OwnPrice | undefined): void =>
      void this.#budgets.keepPrice(model, price);
    return renderBudgets({
      ...{ budgets, rows, text, language, draft: this.#budgetDraft, isEmpty: this.#budgetIsEmpty },
      backends: [...new Set([backendOrigin(backend), ...grants.map((grant) => grant.backend)])],
      providers: state.providers,
      prices: renderPrices({ providers: state.providers, own: prices, text, language, onPrice }),
      onDraft: (draft) => this.#show(() => ([this.#budgetDraft, this.#budgetIsEmpty] = [draft, false])),
      onSave: () => void this.#saveBudget(),
      onRemove: (id) => void this.#budgets.forget(id),
    });
  }

  /** What ran. */
  renderReceipts({ language }: PanelContext, strings: PanelStrings, now: number): TemplateResult {
    const { receipts, keepsWords } = this.#kept;
    return renderReceipts({
      ...{ receipts, keepsWords, now, language, search: this.#search, shown: this.#shown, measure: this.#measure },
      ...{ text: strings.control.receipts, recent: strings.recent },
      onSearch: (search) => this.#show(() => ([this.#search, this.#shown] = [search, STEP])),
      onMore: () => this.#show(() => (this.#shown += STEP * 4)),
      onMetric: (measure) => this.#show(() => (this.#measure = measure)),
      onExport: (format, found) => saveFile(`receipts-${localDay(now)}.${format}`, format === 'csv' ? toCsv(found) : toJson(found)),
      onDelete: () => void this.#receipts.deleteAll(),
      onSavesText: (keeps) => void this.#receipts.setSavesText(keeps),
    });
  }

  #show(change: () => unknown): void {
    change();
    this.#host.requestUpdate();
  }

  async #readGrants(): Promise<void> {
    this.#keep({ grants: await this.#grants.list() });
  }

  async #readBudgets(): Promise<void> {
    const today = localDay(Date.now());
    const [budgets, rows, prices] = await Promise.all([this.#budgets.list(), this.#budgets.read(today), this.#budgets.prices()]);
    this.#keep({ budgets, rows, prices });
  }

  async #readReceipts(): Promise<void> {
    const [receipts, keepsWords] = await Promise.all([this.#receipts.list(), this.#receipts.keepsWords()]);
    this.#keep({ receipts, keepsWords });
  }

  #keep(kept: Partial<Kept>): void {
    this.#show(() => (this.#kept = { ...this.#kept, ...kept }));
  }

  #edit(backend: string): void {
    const budget = this.#kept.budgets.find(({ id }) => id === budgetIdOf(backend));
    const grant = this.#kept.grants.find((each) => each.backend === backend);
    const models = grant?.models ?? 'all';
    // A backend that was allowed without a limit is not given the usual one by being changed.
    const draft = createDraft(models === 'all' ? [] : models, budget ?? (grant && { id: '' }));
    this.#show(() => (this.#editing = { backend, draft: { ...draft, scope: models === 'all' ? 'all' : 'some' } }));
  }

  async #saveGrant(): Promise<void> {
    if (!this.#editing) return;
    const { backend, draft } = this.#editing;
    const { grant, budget } = toDecision(draft, backend, Date.now());
    const asksEachTime = this.#kept.grants.find((each) => each.backend === backend)?.asksEachTime === true;
    await this.#budgets.keep(budget);
    await this.#grants.keep({ ...grant, asksEachTime });
    this.#show(() => (this.#editing = undefined));
  }

  async #withdraw(backend: string): Promise<void> {
    await this.#grants.forget(backend);
    await this.#budgets.forget(budgetIdOf(backend));
  }

  async #saveBudget(): Promise<void> {
    const budget = this.#budgetDraft && toBudget(this.#budgetDraft);
    if (!budget) return this.#show(() => (this.#budgetIsEmpty = true));
    await this.#budgets.keep(budget);
    this.#show(() => (this.#budgetDraft = undefined));
  }
}

/** Hands a file to the browser, which asks its user where it goes. */
function saveFile(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: name.endsWith('.csv') ? 'text/csv' : 'application/json' }));
  link.download = name;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

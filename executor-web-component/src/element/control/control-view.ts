import type { Budget, OwnPrice, UsageRow } from '@chat-executor/executor/control';
import { backendOrigin, type Grant, localDay } from '@chat-executor/executor/control';
import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import { downloadFile } from '../panel/download-file.ts';
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

/** Receipts shown at first. */
const FIRST_RECEIPTS = 5;

/** Receipts that "Show more" adds. */
const MORE_RECEIPTS = 20;

/** The stored budgets, grants and receipts. */
type StoredRecords = {
  readonly grants: readonly Grant[];
  readonly budgets: readonly Budget[];
  readonly rows: readonly UsageRow[];
  readonly prices: readonly OwnPrice[];
  readonly receipts: readonly StoredReceipt[];
  readonly savesText: boolean;
};

const NO_RECORDS: StoredRecords = { grants: [], budgets: [], rows: [], prices: [], receipts: [], savesText: false };

/** The sections Permissions, Budgets and Receipts of the panel, in sync with the other tabs. */
export class ControlView implements ReactiveController {
  readonly #host: LitElement;
  readonly #grants = new Grants();
  readonly #budgets = new Budgets();
  readonly #receipts = new Receipts();
  #records = NO_RECORDS;
  #unsubscribers: (() => void)[] = [];
  #editing: { readonly backend: string; readonly draft: GrantDraft } | undefined;
  #budgetDraft: BudgetDraft | undefined;
  #isLimitMissing = false;
  #search = '';
  #shown = FIRST_RECEIPTS;
  #measure: Metric = 'requests';

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#unsubscribers.length > 0) return;
    // Read separately: usage changes with every answer, and there may be thousands of receipts.
    this.#unsubscribers = [
      this.#grants.watch(() => void this.#readGrants()),
      this.#budgets.watch(() => void this.#readBudgets()),
      this.#receipts.watch(() => void this.#readReceipts()),
    ];
    void this.#readGrants();
    void this.#readBudgets();
    void this.#readReceipts();
  }

  hostDisconnected(): void {
    for (const unsubscribe of this.#unsubscribers) unsubscribe();
    this.#unsubscribers = [];
  }

  /** Renders the section Permissions. */
  renderPermissions({ state, backend, isGrantedByPage, language }: PanelContext, strings: PanelStrings): TemplateResult {
    const origin = backendOrigin(backend);
    const { grants, budgets } = this.#records;
    const refused = state.receipts.filter(({ error }) => error?.code === 'not-allowed').map(({ model }) => model);
    return renderPermissions({
      ...{ backend: origin, grants, budgets, offered: state.models, isByPage: isGrantedByPage, refused: [...new Set(refused)] },
      ...{ editing: this.#editing, text: strings.control.permissions, prompt: strings.permissionPrompt, language },
      onEdit: (edited) => this.#edit(edited),
      onDraft: (draft) => this.#show(() => (this.#editing = this.#editing && { ...this.#editing, draft })),
      onSave: () => void this.#saveGrant(),
      onCancel: () => this.#show(() => (this.#editing = undefined)),
      onSaveGrant: (grant) => void this.#grants.save(grant),
      onRevoke: (revoked) => void this.#revoke(revoked),
    });
  }

  /** Renders the section Budgets. */
  renderBudgets({ state, backend, language }: PanelContext, strings: PanelStrings): TemplateResult {
    const { budgets, rows, grants, prices } = this.#records;
    const text = strings.control.budgets;
    const onPrice = (model: Pick<OwnPrice, 'provider' | 'model'>, price: OwnPrice | undefined): void =>
      void this.#budgets.savePrice(model, price);
    return renderBudgets({
      ...{ budgets, rows, text, language, draft: this.#budgetDraft, isLimitMissing: this.#isLimitMissing },
      backends: [...new Set([backendOrigin(backend), ...grants.map((grant) => grant.backend)])],
      providers: state.providers,
      prices: renderPrices({ providers: state.providers, own: prices, text, language, onPrice }),
      onDraft: (draft) => this.#show(() => ([this.#budgetDraft, this.#isLimitMissing] = [draft, false])),
      onSave: () => void this.#saveBudget(),
      onRemove: (id) => void this.#budgets.delete(id),
    });
  }

  /** Renders the section Receipts. */
  renderReceipts({ language }: PanelContext, strings: PanelStrings, now: number): TemplateResult {
    const { receipts, savesText } = this.#records;
    return renderReceipts({
      ...{ receipts, savesText, now, language, search: this.#search, shown: this.#shown, measure: this.#measure },
      ...{ text: strings.control.receipts, recent: strings.recent },
      onSearch: (search) => this.#show(() => ([this.#search, this.#shown] = [search, FIRST_RECEIPTS])),
      onMore: () => this.#show(() => (this.#shown += MORE_RECEIPTS)),
      onMetric: (measure) => this.#show(() => (this.#measure = measure)),
      onExport: (format, found) => downloadFile(`receipts-${localDay(now)}.${format}`, format === 'csv' ? toCsv(found) : toJson(found)),
      onDelete: () => void this.#receipts.deleteAll(),
      onSavesText: (savesText) => void this.#receipts.setSavesText(savesText),
    });
  }

  #show(change: () => unknown): void {
    change();
    this.#host.requestUpdate();
  }

  async #readGrants(): Promise<void> {
    this.#setRecords({ grants: await this.#grants.list() });
  }

  async #readBudgets(): Promise<void> {
    const today = localDay(Date.now());
    const [budgets, rows, prices] = await Promise.all([this.#budgets.list(), this.#budgets.read(today), this.#budgets.prices()]);
    this.#setRecords({ budgets, rows, prices });
  }

  async #readReceipts(): Promise<void> {
    const [receipts, savesText] = await Promise.all([this.#receipts.list(), this.#receipts.savesText()]);
    this.#setRecords({ receipts, savesText });
  }

  #setRecords(records: Partial<StoredRecords>): void {
    this.#show(() => (this.#records = { ...this.#records, ...records }));
  }

  #edit(backend: string): void {
    const budget = this.#records.budgets.find(({ id }) => id === budgetIdOf(backend));
    const grant = this.#records.grants.find((each) => each.backend === backend);
    const models = grant?.models ?? 'all';
    // An existing grant without a budget has no limit, so the default limits don't apply to it.
    const draft = createDraft(models === 'all' ? [] : models, budget ?? (grant && { id: '' }));
    this.#show(() => (this.#editing = { backend, draft: { ...draft, scope: models === 'all' ? 'all' : 'some' } }));
  }

  async #saveGrant(): Promise<void> {
    if (!this.#editing) return;
    const { backend, draft } = this.#editing;
    const { grant, budget } = toDecision(draft, backend, Date.now());
    const asksEachTime = this.#records.grants.find((each) => each.backend === backend)?.asksEachTime === true;
    await this.#budgets.save(budget);
    await this.#grants.save({ ...grant, asksEachTime });
    this.#show(() => (this.#editing = undefined));
  }

  async #revoke(backend: string): Promise<void> {
    await this.#grants.delete(backend);
    await this.#budgets.delete(budgetIdOf(backend));
  }

  async #saveBudget(): Promise<void> {
    const budget = this.#budgetDraft && toBudget(this.#budgetDraft);
    if (!budget) return this.#show(() => (this.#isLimitMissing = true));
    await this.#budgets.save(budget);
    this.#show(() => (this.#budgetDraft = undefined));
  }
}

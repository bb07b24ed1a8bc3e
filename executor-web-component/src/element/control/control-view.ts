import { ExecutorError } from '@chat-executor/executor';
import type { Budget, OwnPrice, UsageRow } from '@chat-executor/executor/control';
import { backendOrigin, type Grant, localDay } from '@chat-executor/executor/control';
import { html, type LitElement, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { downloadFile } from '../panel/download-file.ts';
import type { Pages } from '../panel/pages.ts';
import type { PanelContext } from '../panel/panel-context.ts';
import { renderError } from '../panel/render-error.ts';
import type { PanelStrings } from '../strings/panel-en.ts';
import { Budgets } from './budgets.ts';
import { type BudgetDraft, type BudgetProblem, renderBudgets, toBudget } from './budgets-section.ts';
import { toCsv, toJson } from './export-receipts.ts';
import { budgetIdOf, createDraft, type GrantDraft, toDecision } from './grant-draft.ts';
import { Grants } from './grants.ts';
import { limitRate, type RateLimited } from './limit-rate.ts';
import { renderPermissions } from './permissions-section.ts';
import { renderPrices } from './prices-view.ts';
import { type ReceiptPage, Receipts } from './receipts.ts';
import { renderReceipts } from './receipts-section.ts';
import { listOffered } from './shown-models.ts';
import type { DayTotals, Metric } from './sum-by-day.ts';

/** Milliseconds between two reads of stored records, which change several times with each request. */
const READ_INTERVAL = 500;

/** The stored budgets and grants, and the shown receipts. */
type StoredRecords = {
  readonly grants: readonly Grant[];
  readonly budgets: readonly Budget[];
  readonly rows: readonly UsageRow[];
  readonly prices: readonly OwnPrice[];
  readonly receipts: ReceiptPage;
  readonly days: DayTotals;
  readonly savesText: boolean;
};

const NO_RECORDS: StoredRecords = {
  ...{ grants: [], budgets: [], rows: [], prices: [], days: {}, savesText: false },
  receipts: { receipts: [], total: 0, found: 0 },
};

/** A section, whose records are read and written together. */
type Section = 'permissions' | 'budgets' | 'receipts';

/** The sections Permissions, Budgets and Receipts of the panel, in sync with the other tabs while they are shown. */
export class ControlView implements ReactiveController {
  readonly #host: LitElement;
  readonly #pages: Pages;
  readonly #grants = new Grants();
  readonly #budgets = new Budgets();
  readonly #receipts = new Receipts();
  // Only the user changes grants. Usage and receipts change with every answer.
  readonly #readGrants = limitRate(0, () =>
    this.#attempt('read', 'permissions', async () => this.#setRecords({ grants: await this.#grants.list() })),
  );
  readonly #readBudgets = limitRate(READ_INTERVAL, () =>
    this.#attempt('read', 'budgets', async () => {
      const today = localDay(Date.now());
      const [budgets, rows, prices] = await Promise.all([this.#budgets.list(), this.#budgets.read(today), this.#budgets.prices()]);
      this.#setRecords({ budgets, rows, prices });
    }),
  );
  readonly #readReceipts = limitRate(READ_INTERVAL, () =>
    this.#attempt('read', 'receipts', async () => {
      const query = { search: this.#search, ...this.#pages.part('receipts', this.#records.receipts.found), until: this.#until };
      const [receipts, days, savesText] = await Promise.all([
        this.#receipts.readPage(query),
        this.#receipts.readDays(),
        this.#receipts.savesText(),
      ]);
      this.#setRecords({ receipts, days, savesText });
    }),
  );
  readonly #reads: readonly RateLimited[] = [this.#readGrants, this.#readBudgets, this.#readReceipts];
  #records = NO_RECORDS;
  /** The last failures to read or write a section. */
  readonly #problems = new Map<`${'read' | 'write'} ${Section}`, ExecutorError>();
  #unsubscribers: (() => void)[] = [];
  #editing: { readonly backend: string; readonly draft: GrantDraft } | undefined;
  #budgetDraft: BudgetDraft | undefined;
  #budgetProblem: BudgetProblem | undefined;
  #search = '';
  /** While an older page of receipts is shown: the time when the user turned to it, so that newer receipts don't move it. */
  #until: number | undefined;
  #isRendered = false;
  #measure: Metric = 'requests';

  constructor(host: LitElement, pages: Pages) {
    this.#host = host;
    this.#pages = pages;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#isRendered = false;
  }

  hostUpdated(): void {
    if (this.#isRendered && this.#host.isConnected) this.#watch();
    else this.hostDisconnected();
  }

  hostDisconnected(): void {
    for (const unsubscribe of this.#unsubscribers) unsubscribe();
    this.#unsubscribers = [];
    for (const read of this.#reads) read.stop();
  }

  #watch(): void {
    if (this.#unsubscribers.length > 0) return;
    this.#unsubscribers = [
      this.#grants.watch(this.#readGrants.run),
      this.#budgets.watch(this.#readBudgets.run),
      this.#receipts.watch(this.#readReceipts.run),
    ];
    for (const read of this.#reads) read.run();
  }

  /** Renders the section Permissions. */
  renderPermissions({ state, backend, isGrantedByPage, language }: PanelContext, strings: PanelStrings): TemplateResult {
    const origin = backendOrigin(backend);
    const { grants, budgets, prices } = this.#records;
    const others = grants.filter((grant) => grant.backend !== origin);
    const offered = listOffered(state);
    const rejected = state.receipts.filter(({ error }) => error?.code === 'not-allowed');
    const refused = offered.filter((each) => rejected.some(({ model, providerId }) => each.id === model && each.provider === providerId));
    return renderPermissions({
      isRead: grants !== NO_RECORDS.grants,
      ...{ own: grants.find((grant) => grant.backend === origin), others: this.#pages.slice('grants', others) },
      failure: this.#renderFailure('permissions', strings),
      pages: this.#pages.render('grants', others.length, strings.pages, language),
      ...{ backend: origin, budgets, prices, offered, isByPage: isGrantedByPage, refused },
      ...{ editing: this.#editing, text: strings.control.permissions, prompt: strings.permissionPrompt, language },
      onEdit: (edited) => this.#edit(edited),
      onDraft: (draft) => this.#show(() => (this.#editing = this.#editing && { ...this.#editing, draft })),
      onSave: () => void this.#saveGrant(),
      onCancel: () => this.#show(() => (this.#editing = undefined)),
      onSaveGrant: (grant) => void this.#changeGrant(grant),
      onRevoke: (revoked) => void this.#revoke(revoked),
    });
  }

  /** Renders the section Budgets. */
  renderBudgets({ state, backend, language }: PanelContext, strings: PanelStrings): TemplateResult {
    const { budgets, rows, grants, prices } = this.#records;
    const text = strings.control.budgets;
    const onPrice = (model: Pick<OwnPrice, 'provider' | 'model'>, price: OwnPrice | undefined): void =>
      void this.#write('budgets', () => this.#budgets.savePrice(model, price));
    return renderBudgets({
      budgets: this.#pages.slice('budgets', budgets),
      failure: this.#renderFailure('budgets', strings),
      pages: this.#pages.render('budgets', budgets.length, strings.pages, language),
      isNew: !budgets.some(({ id }) => id === this.#budgetDraft?.id),
      ...{ rows, text, language, draft: this.#budgetDraft, problem: this.#budgetProblem },
      backends: [...new Set([backendOrigin(backend), ...grants.map((grant) => grant.backend)])],
      providers: state.providers,
      prices: renderPrices({ providers: state.providers, own: prices, text, language, onPrice }),
      onDraft: (draft) => this.#show(() => ([this.#budgetDraft, this.#budgetProblem] = [draft, undefined])),
      onSave: (isReadable) => void this.#saveBudget(isReadable),
      onRemove: (id) => void this.#write('budgets', () => this.#budgets.delete(id)),
    });
  }

  /** Renders the section Receipts. */
  renderReceipts({ language }: PanelContext, strings: PanelStrings, now: number): TemplateResult {
    this.#isRendered = true;
    const { receipts, days, savesText } = this.#records;
    return renderReceipts({
      ...{ page: receipts, days, savesText, now, language, search: this.#search, measure: this.#measure },
      ...{ text: strings.control.receipts, recent: strings.recent },
      failure: this.#renderFailure('receipts', strings),
      pages: this.#pages.render('receipts', receipts.found, strings.pages, language, () => {
        // The first page is live.
        this.#until = this.#pages.part('receipts', receipts.found).skip === 0 ? undefined : (this.#until ?? now);
        this.#readReceipts.runNow();
      }),
      onSearch: (search) => {
        this.#show(() => ([this.#search, this.#until] = [search, undefined]));
        this.#pages.reset('receipts');
        this.#readReceipts.runNow();
      },
      onMetric: (measure) => this.#show(() => (this.#measure = measure)),
      onExport: (format) => void this.#export(format, now),
      onDelete: () => void this.#write('receipts', () => this.#receipts.deleteAll()),
      onSavesText: async (savesText) => {
        this.#setRecords({ savesText });
        const isSaved = await this.#write('receipts', () => this.#receipts.setSavesText(savesText));
        if (!isSaved) this.#setRecords({ savesText: !savesText });
      },
    });
  }

  async #export(format: 'csv' | 'json', now: number): Promise<void> {
    const found = await this.#receipts.readAll(this.#search);
    downloadFile(`receipts-${localDay(now)}.${format}`, format === 'csv' ? toCsv(found) : toJson(found));
  }

  /** Reads or writes records of a section, and shows why if that fails. Returns whether it succeeded. */
  async #attempt(kind: 'read' | 'write', section: Section, work: () => Promise<unknown>): Promise<boolean> {
    const problem = await work().then(
      () => undefined,
      (thrown: unknown) => ExecutorError.from(thrown),
    );
    if (problem) this.#problems.set(`${kind} ${section}`, problem);
    else this.#problems.delete(`${kind} ${section}`);
    this.#host.requestUpdate();
    return problem === undefined;
  }

  /** Writes records of a section that is read at intervals, and reads it at once. Returns whether it succeeded. */
  async #write(section: 'budgets' | 'receipts', work: () => Promise<unknown>): Promise<boolean> {
    const isWritten = await this.#attempt('write', section, work);
    (section === 'budgets' ? this.#readBudgets : this.#readReceipts).runNow();
    return isWritten;
  }

  #renderFailure(section: Section, strings: PanelStrings): TemplateResult | typeof nothing {
    const problem = this.#problems.get(`write ${section}`) ?? this.#problems.get(`read ${section}`);
    return problem ? html`<div role="alert">${renderError(problem, strings)}</div>` : nothing;
  }

  #show(change: () => unknown): void {
    change();
    this.#host.requestUpdate();
  }

  #setRecords(records: Partial<StoredRecords>): void {
    this.#show(() => (this.#records = { ...this.#records, ...records }));
  }

  #edit(backend: string): void {
    const budget = this.#records.budgets.find(({ id }) => id === budgetIdOf(backend));
    const grant = this.#records.grants.find((each) => each.backend === backend);
    // An existing grant without a budget has no limit, so the default limits don't apply to it.
    const draft = createDraft([], budget ?? (grant && { id: '' }), grant);
    this.#show(() => (this.#editing = { backend, draft }));
  }

  async #saveGrant(): Promise<void> {
    if (!this.#editing) return;
    const { backend, draft } = this.#editing;
    const { grant, budget } = toDecision(draft, backend, Date.now());
    const asksEachTime = this.#records.grants.find((each) => each.backend === backend)?.asksEachTime === true;
    const isSaved = await this.#attempt('write', 'permissions', async () => {
      await this.#budgets.save(budget);
      await this.#grants.save({ ...grant, asksEachTime });
    });
    this.#readGrants.runNow();
    this.#readBudgets.runNow();
    if (isSaved) this.#show(() => (this.#editing = undefined));
  }

  /** Shows a changed grant before it is stored, so that its checkbox keeps what the user chose. */
  async #changeGrant(grant: Grant): Promise<void> {
    this.#setRecords({ grants: this.#records.grants.map((each) => (each.backend === grant.backend ? grant : each)) });
    await this.#attempt('write', 'permissions', () => this.#grants.save(grant));
    this.#readGrants.runNow();
  }

  async #revoke(backend: string): Promise<void> {
    await this.#attempt('write', 'permissions', async () => {
      await this.#grants.delete(backend);
      await this.#budgets.delete(budgetIdOf(backend));
    });
    this.#readGrants.runNow();
    this.#readBudgets.runNow();
  }

  async #saveBudget(isReadable: boolean): Promise<void> {
    if (!this.#budgetDraft) return;
    const budget = isReadable ? toBudget(this.#budgetDraft) : 'limitInvalid';
    if (typeof budget === 'string') return this.#show(() => (this.#budgetProblem = budget));
    const isSaved = await this.#write('budgets', () => this.#budgets.save(budget));
    if (isSaved) this.#show(() => (this.#budgetDraft = undefined));
  }
}

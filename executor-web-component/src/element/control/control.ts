import type { Admission, ExecutorState, PolicyCall, Receipt, RequestPolicy, RequestState } from '@chat-executor/executor';
import { backendOrigin, createPolicy, type Grant, type OwnPrice } from '@chat-executor/executor/control';
import { type Language, parseUrl } from '@chat-executor/protocol';
import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import { addStyles } from '../add-styles.ts';
import { type StoreHost, storeOf } from '../settings/page-settings-store.ts';
import { LOCKED_KIND } from '../settings/stored-settings.ts';
import { PERMISSION_PROMPT_EN, type PermissionPromptStrings } from '../strings/permission-prompt-en.ts';
import { Budgets } from './budgets.ts';
import { budgetIdOf, createDraft, type GrantDraft, toDecision } from './grant-draft.ts';
import { Grants } from './grants.ts';
import { PermissionGate, questionId } from './permission-gate.ts';
import { renderPermissionPrompt, shortName } from './permission-prompt.ts';
import { permissionPromptStyles } from './permission-prompt-styles.ts';
import { QuestionBatch } from './question-batch.ts';
import { Receipts } from './receipts.ts';
import { formatModels, listOffered, listRequested, type ShownModel } from './shown-models.ts';
import { TextRecorder } from './text-recorder.ts';
import { UnlockGate } from './unlock-gate.ts';
import type { UnlockPrompt } from './unlock-prompt.ts';

/** The models that the page allows: all, or a list of ids. */
export type PageGrant = 'all' | readonly string[];

/** The element, with the grant, the store and the demo of its page. */
export type ControlHost = LitElement & StoreHost & { readonly grant: PageGrant | undefined; readonly demoUrl: string | undefined };

/** Permissions, budgets and the permission prompt of one page. Loaded with the first request. */
export class Control {
  readonly #grants = new Grants();
  readonly #budgets = new Budgets();
  readonly #receipts = new Receipts();
  readonly #texts = new TextRecorder();
  readonly #host: ControlHost;
  readonly #gate: PermissionGate;
  readonly #unlockGate: UnlockGate;
  readonly #policies = new Map<string, RequestPolicy>();
  readonly #batch = new QuestionBatch();
  #unlockPrompt: UnlockPrompt | undefined;
  #draft: GrantDraft | undefined;
  #draftBackend: string | undefined;
  #prices: readonly OwnPrice[] = [];
  #strings: PermissionPromptStrings = PERMISSION_PROMPT_EN;
  #language: Language = 'en';

  constructor(host: ControlHost) {
    this.#host = host;
    addStyles(host, [permissionPromptStyles]);
    this.#unlockGate = new UnlockGate(host);
    this.#gate = new PermissionGate(this.#grants, () => toGrant(host.grant));
  }

  /** Admits a call, possibly after the user allows it. */
  async admit(backend: string, call: PolicyCall): Promise<Admission> {
    const origin = backendOrigin(backend);
    const policy =
      this.#policies.get(origin) ??
      createPolicy({
        backend: origin,
        permit: (each) => this.#permit(origin, each),
        budgets: () => this.#budgets.list(),
        prices: (each) => this.#listPrices(each),
        ledger: this.#budgets,
      });
    this.#policies.set(origin, policy);
    // Text is not saved if the setting can't be read. The policy must be.
    const savesText = await this.#receipts.savesText().catch(() => false);
    const admission = await policy.admit(call);
    return savesText ? this.#texts.record(call.requestId, call.body, admission) : admission;
  }

  /** Stores the receipt of a request of this tab. */
  saveReceipt(backend: string, receipt: Receipt): void {
    const words = this.#texts.take(receipt.id);
    void this.#receipts.save({ ...receipt, backend: backendOrigin(backend), ...(words && { words }) });
  }

  /** Renders the questions about requests that wait for the user, including those of other tabs. */
  renderPrompt(state: ExecutorState, backend: string, language: Language): TemplateResult | typeof nothing {
    void this.#setLanguage(language);
    const locked = state.requests.filter(({ status }) => status === 'locked');
    const asking = state.requests.filter(({ status }) => status === 'asking');
    const unlock = locked.length > 0 ? this.#renderUnlock(locked, state, backend) : nothing;
    return html`${unlock}${this.#renderPermission(asking, state, backend)}`;
  }

  /** The question to unlock the keys. */
  #renderUnlock(locked: readonly RequestState[], state: ExecutorState, backend: string): TemplateResult | typeof nothing {
    if (!this.#unlockPrompt) void this.#loadUnlockPrompt();
    const requested = listRequested(locked, state);
    const models = formatModels(requested, requested, this.#strings, this.#language);
    const onCancel = (): void => this.#unlockGate.cancel(locked.map(({ id }) => id));
    const question = { backend: shortName(backendOrigin(backend)), models, language: this.#language, onCancel };
    return this.#unlockPrompt?.render(question, storeOf(this.#host)) ?? nothing;
  }

  #renderPermission(all: readonly RequestState[], state: ExecutorState, backend: string): TemplateResult | typeof nothing {
    if (all.length === 0) {
      this.#draftBackend = undefined;
      return nothing;
    }
    const origin = backendOrigin(backend);
    const questions = this.#batch.select(all.map(toQuestion), performance.now());
    const waiting = all.filter((request) => questions.includes(toQuestion(request)));
    const requested = listRequested(waiting, state);
    if (this.#draftBackend !== origin) void this.#startDraft(origin, requested);
    const draft = this.#draft ?? createDraft(requested, undefined);
    const decide = (isAllowed: boolean): void => this.#gate.decide({ questions, isAllowed });
    return renderPermissionPrompt({
      ...{ backend: origin, requested, waiting: waiting.length, version: this.#batch.version, offered: listOffered(state) },
      ...{ draft, prices: this.#prices, strings: this.#strings, language: this.#language },
      onChange: (changed) => {
        this.#draft = changed;
        this.#host.requestUpdate();
      },
      // If the decision can't be stored, it applies to the waiting requests only.
      onAllow: () => void this.#allow(draft, origin).catch(() => decide(true)),
      onOnce: () => decide(true),
      onRefuse: () =>
        void this.#grants.save({ backend: origin, models: [], asksEachTime: false, decidedAt: Date.now() }).catch(() => decide(false)),
    });
  }

  /** Stops listening to other tabs. */
  close(): void {
    this.#gate.close();
    this.#unlockGate.close();
    this.#unlockPrompt?.close();
  }

  /** Allows a call, possibly after the user unlocks the keys and allows it. */
  async #permit(origin: string, call: PolicyCall): Promise<void> {
    if (call.provider.kind === LOCKED_KIND) {
      await this.#gate.requireNotRefused(origin, call);
      await this.#unlockGate.wait(call);
    }
    await this.#gate.permit(origin, call);
    // They may have been locked again while the user decided.
    if (call.provider.kind === LOCKED_KIND) await this.#unlockGate.wait(call);
  }

  /** The prices that the user entered. The demo is free. */
  async #listPrices({ provider, body: { model } }: PolicyCall): Promise<readonly OwnPrice[]> {
    const demoUrl = parseUrl(this.#host.demoUrl ?? '', document.baseURI)?.href;
    const isDemo = this.#host.demoUrl && provider.baseUrl === demoUrl;
    return isDemo ? [{ provider: provider.id, model, inputUsd: 0, outputUsd: 0 }] : this.#budgets.prices();
  }

  async #loadUnlockPrompt(): Promise<void> {
    const loaded = await import('./unlock-prompt.ts').catch(() => undefined);
    if (!loaded || this.#unlockPrompt) return;
    this.#unlockPrompt = new loaded.UnlockPrompt(this.#host);
    this.#host.requestUpdate();
  }

  /** Saves the budget first, because the grant releases the waiting requests. */
  async #allow(draft: GrantDraft, backend: string): Promise<void> {
    const { grant, budget } = toDecision(draft, backend, Date.now());
    await this.#budgets.save(budget);
    await this.#grants.save(grant);
  }

  async #startDraft(backend: string, requested: readonly ShownModel[]): Promise<void> {
    this.#draftBackend = backend;
    this.#draft = undefined;
    const [budgets, prices, grant] = await Promise.all([
      this.#budgets.list().catch(() => []),
      this.#budgets.prices().catch(() => []),
      this.#grants.read(backend).catch(() => undefined),
    ]);
    this.#prices = prices;
    const budget = budgets.find(({ id }) => id === budgetIdOf(backend));
    this.#draft ??= createDraft(requested, budget, grant);
    this.#host.requestUpdate();
  }

  async #setLanguage(language: Language): Promise<void> {
    if (language === this.#language) return;
    this.#language = language;
    this.#strings = language === 'zh' ? (await import('../strings/permission-prompt-zh.ts')).PERMISSION_PROMPT_ZH : PERMISSION_PROMPT_EN;
    this.#host.requestUpdate();
  }
}

/** The id of the question about a request that waits for the user. */
function toQuestion({ id, model, providerId = '', providerModel = model }: RequestState): string {
  return questionId(id, { provider: providerId, model: providerModel });
}

function toGrant(models: PageGrant | undefined): Grant | undefined {
  return models === undefined ? undefined : { backend: '', models, asksEachTime: false, decidedAt: 0 };
}

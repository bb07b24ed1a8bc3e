import type { Admission, ExecutorState, PolicyCall, Receipt, RequestPolicy } from '@chat-executor/executor';
import { backendOrigin, createPolicy, type Grant } from '@chat-executor/executor/control';
import { nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Language } from '../strings/language.ts';
import { PERMISSION_PROMPT_EN, type PermissionPromptStrings } from '../strings/permission-prompt-en.ts';
import { Budgets } from './budgets.ts';
import { budgetIdOf, createDraft, type GrantDraft, toDecision } from './grant-draft.ts';
import { Grants } from './grants.ts';
import { PermissionGate } from './permission-gate.ts';
import { renderPermissionPrompt } from './permission-prompt.ts';
import { Receipts } from './receipts.ts';
import { TextRecorder } from './text-recorder.ts';

/** The models the page allows: every model, or these. */
export type PageGrant = 'all' | readonly string[];

/** Permissions, budgets and the permission prompt of one page. Loaded with the first request. */
export class Control {
  readonly #grants = new Grants();
  readonly #budgets = new Budgets();
  readonly #receipts = new Receipts();
  readonly #words = new TextRecorder();
  readonly #host: ReactiveControllerHost;
  readonly #desk: PermissionGate;
  readonly #policies = new Map<string, RequestPolicy>();
  #draft: GrantDraft | undefined;
  #draftIsFor: string | undefined;
  #strings: PermissionPromptStrings = PERMISSION_PROMPT_EN;
  #language: Language = 'en';

  constructor(host: ReactiveControllerHost, pageGrant: () => PageGrant | undefined) {
    this.#host = host;
    this.#desk = new PermissionGate(this.#grants, () => toGrant(pageGrant()));
  }

  /** Allows a call, waits for the user, or refuses it. */
  async admit(backend: string, call: PolicyCall): Promise<Admission> {
    const origin = backendOrigin(backend);
    const policy =
      this.#policies.get(origin) ??
      createPolicy({
        backend: origin,
        permit: (each) => this.#desk.permit(origin, each),
        budgets: () => this.#budgets.list(),
        prices: () => this.#budgets.prices(),
        ledger: this.#budgets,
      });
    this.#policies.set(origin, policy);
    const keepsWords = await this.#receipts.keepsWords();
    const admission = await policy.admit(call);
    return keepsWords ? this.#words.listen(call.requestId, call.body, admission) : admission;
  }

  /** Keeps the receipt of a request of this tab. */
  keep(backend: string, receipt: Receipt): void {
    const words = this.#words.take(receipt.id);
    void this.#receipts.keep({ ...receipt, backend: backendOrigin(backend), ...(words && { words }) });
  }

  /** Renders the permission prompt while requests wait, including those of other tabs. */
  renderPermissionPrompt(state: ExecutorState, backend: string, language: Language): TemplateResult | typeof nothing {
    const waiting = state.requests.filter(({ status }) => status === 'asking');
    if (waiting.length === 0) {
      this.#draftIsFor = undefined;
      return nothing;
    }
    void this.#setLanguage(language);
    const origin = backendOrigin(backend);
    const asked = [...new Set(waiting.map(({ model }) => model))];
    if (this.#draftIsFor !== origin) void this.#begin(origin, asked);
    const draft = this.#draft ?? createDraft(asked, undefined);
    const decide = (isAllowed: boolean): void => this.#desk.decide({ requestIds: waiting.map(({ id }) => id), isAllowed });
    return renderPermissionPrompt({
      ...{ backend: origin, asked, waiting: waiting.length, offered: state.models },
      ...{ draft, strings: this.#strings, language: this.#language },
      onChange: (changed) => {
        this.#draft = changed;
        this.#host.requestUpdate();
      },
      // A browser that has no room for the decision can still hear it.
      onAllow: () => void this.#allow(draft, origin).catch(() => decide(true)),
      onOnce: () => decide(true),
      onRefuse: () =>
        void this.#grants.keep({ backend: origin, models: [], asksEachTime: false, decidedAt: Date.now() }).catch(() => decide(false)),
    });
  }

  /** Stops listening to other tabs. */
  close(): void {
    this.#desk.close();
  }

  /** The budget first: the grant lets go what waits. */
  async #allow(draft: GrantDraft, backend: string): Promise<void> {
    const { grant, budget } = toDecision(draft, backend, Date.now());
    await this.#budgets.keep(budget);
    await this.#grants.keep(grant);
  }

  async #begin(backend: string, asked: readonly string[]): Promise<void> {
    this.#draftIsFor = backend;
    this.#draft = undefined;
    const budget = (await this.#budgets.list()).find(({ id }) => id === budgetIdOf(backend));
    this.#draft ??= createDraft(asked, budget);
    this.#host.requestUpdate();
  }

  async #setLanguage(language: Language): Promise<void> {
    if (language === this.#language) return;
    this.#language = language;
    this.#strings = language === 'zh' ? (await import('../strings/permission-prompt-zh.ts')).PERMISSION_PROMPT_ZH : PERMISSION_PROMPT_EN;
    this.#host.requestUpdate();
  }
}

function toGrant(models: PageGrant | undefined): Grant | undefined {
  return models === undefined ? undefined : { backend: '', models, asksEachTime: false, decidedAt: 0 };
}
